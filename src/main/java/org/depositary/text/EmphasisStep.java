package org.depositary.text;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Removes pairs of Markdown's marks of emphasis. A run of one to three marks opens when a word
 * follows it and none precedes it, and closes the other way round; pairs do not reach over blank
 * lines.
 */
final class EmphasisStep {

  private static final int LONGEST_RUN = 3;
  private static final int MOST_OPEN = 16;
  private static final String BEFORE_UNDERSCORE = "([{\"'-\u2013\u2014*|";
  private static final String AFTER_UNDERSCORE = ")]}\"'-\u2013\u2014*|.,;:!?";

  /** An opening run whose last marks have found no partner yet. */
  private record Opening(int start, int marks) {}

  private final MappedText text;
  private final BitSet dropped = new BitSet();
  private final Deque<Opening> asterisks = new ArrayDeque<>();
  private final Deque<Opening> underscores = new ArrayDeque<>();

  private EmphasisStep(MappedText text) {
    this.text = text;
  }

  static void apply(MappedText text) {
    EmphasisStep step = new EmphasisStep(text);
    int at = 0;
    while (at < text.length()) {
      char mark = text.charAt(at);
      if (mark == '*' || mark == '_') {
        int end = at + 1;
        while (text.charAround(end) == mark) {
          end++;
        }
        step.run(mark, at, end);
        at = end;
      } else {
        if (mark == '\n' && text.charAround(at + 1) == '\n') {
          step.asterisks.clear();
          step.underscores.clear();
        }
        at++;
      }
    }
    text.remove(step.dropped);
  }

  private void run(char mark, int start, int end) {
    if (end - start > LONGEST_RUN) {
      return;
    }
    char before = text.charAround(start - 1);
    char after = text.charAround(end);
    Deque<Opening> open = mark == '*' ? asterisks : underscores;
    if (opens(mark, before, after)) {
      open.push(new Opening(start, end - start));
      if (open.size() > MOST_OPEN) {
        open.removeLast();
      }
    } else if (closes(mark, before, after)) {
      close(open, start, end);
    }
  }

  private static boolean opens(char mark, char before, char after) {
    return !Character.isWhitespace(after)
        && !Character.isLetterOrDigit(before)
        && before != '\\'
        && (Character.isLetterOrDigit(after) || Character.isWhitespace(before) || isOpening(before))
        && (mark == '*'
            || Character.isWhitespace(before)
            || BEFORE_UNDERSCORE.indexOf(before) >= 0);
  }

  private static boolean closes(char mark, char before, char after) {
    return !Character.isWhitespace(before)
        && !Character.isLetterOrDigit(after)
        && before != '\\'
        && (mark == '*' || Character.isWhitespace(after) || AFTER_UNDERSCORE.indexOf(after) >= 0);
  }

  private static boolean isOpening(char value) {
    return BEFORE_UNDERSCORE.indexOf(value) >= 0;
  }

  private void close(Deque<Opening> open, int start, int end) {
    int at = start;
    while (at < end && !open.isEmpty()) {
      Opening opening = open.pop();
      int pairs = Math.min(opening.marks(), end - at);
      int rest = opening.marks() - pairs;
      dropped.set(opening.start() + rest, opening.start() + opening.marks());
      dropped.set(at, at + pairs);
      at += pairs;
      if (rest > 0) {
        open.push(new Opening(opening.start(), rest));
      }
    }
  }
}
