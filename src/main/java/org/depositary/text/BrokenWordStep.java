package org.depositary.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Joins words that a hyphen breaks at a line end, with the hyphen or without it. */
final class BrokenWordStep {

  /** How often the text has a form of a broken word elsewhere. */
  private static final class Count {
    private int times;
  }

  private final MappedText text;
  private final Map<String, Count> forms = new HashMap<>();

  private BrokenWordStep(MappedText text) {
    this.text = text;
  }

  static void apply(MappedText text) {
    BrokenWordStep step = new BrokenWordStep(text);
    BitSet breaks = step.findBreaks();
    if (breaks.isEmpty()) {
      return;
    }
    step.countForms();
    BitSet dropped = new BitSet();
    for (int at = breaks.nextSetBit(0); at >= 0; at = breaks.nextSetBit(at + 1)) {
      int next = step.afterBreaks(at + 1);
      dropped.set(step.keepsHyphen(at, next) ? at + 1 : at, next);
    }
    text.remove(dropped);
  }

  /** The hyphens at line ends between two letters; of a blank line only before a small one. */
  private BitSet findBreaks() {
    BitSet breaks = new BitSet();
    for (int at = 1; at < text.length() - 1; at++) {
      if (text.charAt(at) == '-' && text.charAt(at + 1) == '\n' && isLetter(at - 1)) {
        int next = afterBreaks(at + 1);
        if (isLetter(next)) {
          breaks.set(at);
          forms.put(joined(at, next), new Count());
          forms.put(hyphenated(at, next), new Count());
        }
      }
    }
    return breaks;
  }

  private void countForms() {
    String before = null;
    int at = 0;
    while (at < text.length()) {
      if (!isLetter(at)) {
        at++;
        continue;
      }
      int start = at;
      at = wordEnd(start);
      String word = lowerCase(start, at);
      count(word);
      if (before != null) {
        count(before + "-" + word);
      }
      before = text.charAround(at) == '-' && isLetter(at + 1) ? word : null;
    }
  }

  private void count(String form) {
    Count count = forms.get(form);
    if (count != null) {
      count.times++;
    }
  }

  private boolean keepsHyphen(int hyphen, int next) {
    int asJoined = forms.get(joined(hyphen, next)).times;
    int asHyphenated = forms.get(hyphenated(hyphen, next)).times;
    if (asJoined + asHyphenated > 0) {
      return asHyphenated > asJoined;
    }
    return !Character.isLowerCase(text.charAt(next))
        || text.charAround(wordStart(hyphen) - 1) == '-'
        || text.charAround(wordEnd(next)) == '-' && isLetter(wordEnd(next) + 1);
  }

  private String joined(int hyphen, int next) {
    return lowerCase(wordStart(hyphen), hyphen) + lowerCase(next, wordEnd(next));
  }

  private String hyphenated(int hyphen, int next) {
    return lowerCase(wordStart(hyphen), hyphen) + "-" + lowerCase(next, wordEnd(next));
  }

  private String lowerCase(int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private int wordStart(int end) {
    int start = end;
    while (start > 0 && isLetter(start - 1)) {
      start--;
    }
    return start;
  }

  private int wordEnd(int start) {
    int end = start;
    while (isLetter(end)) {
      end++;
    }
    return end;
  }

  private int afterBreaks(int from) {
    int at = from;
    while (text.charAround(at) == '\n' && at < text.length()) {
      at++;
    }
    return at;
  }

  private boolean isLetter(int at) {
    return Character.isLetter(text.charAround(at));
  }
}
