package org.depositary.outline;

import java.util.BitSet;
import java.util.List;
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
    this.sectionWords =
        Pattern.compile(
            "^("
                + String.join("|", cues.sectionWords())
                + ")\\s+([IVXL]{1,5}|\\d{1,2}|[A-Z])\\s*(?:[.:\u2013\u2014-]\\s*|$)",
            Pattern.CASE_INSENSITIVE);
  }

  /**
   * Reads a text.
   *
   * @param source the document's name, for the issues
   * @param issues takes gaps and repeats of numbers and items without words
   */
  public Outline parse(String source, CleanText text, Consumer<Issue> issues) {
    List<Block> blocks = Blocks.of(text.value(), sectionWords);
    OutlineBuilder builder = new OutlineBuilder(source, text, cues, issues);
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
}
