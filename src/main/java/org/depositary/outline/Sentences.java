package org.depositary.outline;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts words into sentences, by the JDK's rules for English and a list of abbreviations. */
public final class Sentences {

  private final Set<String> abbreviations;

  public Sentences(Cues cues) {
    this.abbreviations = cues.abbreviations();
  }

  /** Where each sentence begins; the first is 0. */
  public List<Integer> starts(String words) {
    BreakIterator cuts = BreakIterator.getSentenceInstance(Locale.UK);
    cuts.setText(words);
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int at = cuts.next(); at != BreakIterator.DONE && at < words.length(); at = cuts.next()) {
      if (endsSentence(words, at) && bracketsClosed(words, starts.get(starts.size() - 1), at)) {
        starts.add(at);
      }
    }
    return starts;
  }

  private boolean endsSentence(String words, int at) {
    int end = at;
    while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    if (end == 0 || words.charAt(end - 1) != '.') {
      return true;
    }
    int from = end - 1;
    while (from > 0
        && !Character.isWhitespace(words.charAt(from - 1))
        && words.charAt(from - 1) != '(') {
      from--;
    }
    String last = words.substring(from, end - 1);
    boolean initial = last.length() == 1 && Character.isUpperCase(last.charAt(0));
    return !initial && !abbreviations.contains(last);
  }

  /** A full stop inside square brackets ends no sentence of the text around them. */
  private static boolean bracketsClosed(String words, int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      open += words.charAt(i) == '[' ? 1 : words.charAt(i) == ']' ? -1 : 0;
    }
    return open <= 0;
  }
}
