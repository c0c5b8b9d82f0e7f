package org.depositary.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;

/**
 * What a stretch is about: the themes named in it, but for those that only come in as examples
 * ("threats such as ...") or as a standard to be met ("in conformity with the law").
 */
final class Themes {

  /** How far before a name its preposition may stand, in characters. */
  private static final int GLANCE = 60;

  private static final Pattern EXAMPLES_END = Pattern.compile("[;.:]|, and ");

  private final Pattern standard;
  private final Pattern examples;

  Themes(SentenceCues cues) {
    this.standard =
        Pattern.compile("(?i)\\b" + SentenceCues.anyOf(cues.standards()) + "(?: [\\w-]+){0,2} $");
    this.examples = Pattern.compile("(?i)\\bsuch as\\b");
  }

  /** The keys of the themes of a stretch of the clean text, each once. */
  List<String> of(AnnotatedDocument document, int start, int end) {
    String words = document.text().substring(start, end).replace('\n', ' ');
    return document.within(start, end).stream()
        .filter(each -> each.kind() == Kind.THEME && isMeant(words, each.start() - start))
        .map(Occurrence::key)
        .distinct()
        .toList();
  }

  private boolean isMeant(String words, int at) {
    String before = words.substring(Math.max(0, at - GLANCE), at);
    return !standard.matcher(before).find() && !isExample(words, at);
  }

  private boolean isExample(String words, int at) {
    int last = -1;
    for (Matcher m = examples.matcher(words).region(0, at); m.find(); ) {
      last = m.end();
    }
    return last >= 0 && !EXAMPLES_END.matcher(words.substring(last, at)).find();
  }
}
