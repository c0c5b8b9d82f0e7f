package org.depositary.outline;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
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
    BitSet bracketed = bracketed(words);
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int at = cuts.next(); at != BreakIterator.DONE && at < words.length(); at = cuts.next()) {
      if (endsSentence(words, at) && !bracketed.get(at)) {
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

  /** Places inside square brackets that close: a full stop there ends no sentence around them. */
  private static BitSet bracketed(String words) {
    BitSet inside = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == '[') {
        open.push(i);
      } else if (words.charAt(i) == ']' && !open.isEmpty()) {
        int from = open.pop() + 1;
        if (open.isEmpty()) {
          inside.set(from, i + 1);
        }
      }
    }
    return inside;
  }
}
