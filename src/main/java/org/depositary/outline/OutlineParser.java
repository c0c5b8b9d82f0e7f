package org.depositary.outline;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.depositary.report.Issue;
import org.depositary.text.CleanText;

/** Reads the outline of a text. It refuses none; what it could not place it reports. */
public final class OutlineParser {

  private final Cues cues;
  private final Pattern sectionWords;

  public OutlineParser(Cues cues) {
    this.cues = cues;
    String number = "\\s+([IVXL]{1,5}|\\d{1,2}|[A-Z])\\s*(?:[.:\u2013\u2014-]\\s*|$)";
    this.sectionWords =
        Pattern.compile(
            "^(?:("
                + anyOf(cues.sectionWords())
                + ")"
                + number
                + "|("
                + anyOf(cues.lastWords())
                + ")\\s*$)",
            Pattern.CASE_INSENSITIVE);
  }

  private static String anyOf(Collection<String> words) {
    return String.join("|", words);
  }

  /**
   * Reads a text.
   *
   * @param source the document's name, for the issues
   * @param issues takes gaps and repeats of numbers and items without words
   */
  public Outline parse(String source, CleanText text, Consumer<Issue> issues) {
    List<Block> blocks = Blocks.of(text.value(), sectionWords);
    Sections sections = new Sections(cues.lastWords(), letters(blocks));
    OutlineBuilder builder = new OutlineBuilder(source, text, cues, sectionWords, sections, issues);
    BitSet frontMatter = FrontMatter.of(text.value(), blocks, cues);
    for (int i = 0; i < blocks.size(); i++) {
      if (frontMatter.get(i)) {
        builder.heading(blocks.get(i));
      } else {
        builder.add(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
      }
    }
    return builder.outline();
  }

  /** The capitals that stand as marks. */
  private static Set<String> letters(List<Block> blocks) {
    Set<String> letters = new HashSet<>();
    for (Block each : blocks) {
      if (each.marker() != null && each.marker().style().isSection()) {
        letters.add(each.marker().printed());
      }
    }
    return letters;
  }
}
