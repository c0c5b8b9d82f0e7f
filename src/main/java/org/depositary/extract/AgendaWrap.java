package org.depositary.extract;

import java.util.List;
import java.util.Locale;
import org.depositary.fact.AgendaEntry.Role;

/** Tells over how many lines what is said of a person on an agenda goes on. */
final class AgendaWrap {

  private static final int LONG = 35;

  private final AnnotatedDocument document;
  private final String text;
  private final PeopleCues cues;
  private final AgendaPeople people;

  AgendaWrap(AnnotatedDocument document, PeopleCues cues, AgendaPeople people) {
    this.document = document;
    this.text = document.text();
    this.cues = cues;
    this.people = people;
  }

  /** The last of the lines over which one goes on; the line itself where it does not. */
  int last(List<TextLine> lines, int i) {
    int last = i;
    while (last + 1 < lines.size() && goesOn(lines.get(last), lines.get(last + 1))) {
      last++;
    }
    return last;
  }

  private boolean goesOn(TextLine line, TextLine next) {
    String words = next.words(text);
    boolean below = next.start() - line.end() == 1 && !next.apart() && !next.bullet();
    return below && !words.isEmpty() && isOpen(line, words) && !isNew(next, words);
  }

  /** Whether a line breaks off: before a small letter, or a long one before another comma. */
  private boolean isOpen(TextLine line, String below) {
    List<Word> words = Word.in(text, line.start(), line.end());
    Word last = words.get(words.size() - 1);
    return last.last() == ','
        || cues.connects(last)
        || Character.isLowerCase(below.charAt(0))
        || below.indexOf(',') > 0
            && line.end() - line.start() >= LONG
            && !people.endsInState(document, line);
  }

  private boolean isNew(TextLine line, String words) {
    AgendaLine read = AgendaLine.of(text, line);
    return read.isTimed()
        || read.sessionLength(text, cues) > 0
        || RoleCue.of(cues, text, line).isPresent()
        || words.equals(words.toUpperCase(Locale.ROOT))
        || words.charAt(0) == '"'
        || !people.in(document, line.start(), line.end(), Role.SPEAKER).isEmpty();
  }
}
