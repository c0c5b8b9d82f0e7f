package org.depositary.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before a verb in its unit, once adverbs between it and its subject are taken off. */
final class LeftContext {

  private static final Pattern SENTENCE_START =
      Pattern.compile("(^|[.;:?!]\"?\\)?|[\u2013\u2014\u2026])$");
  private static final Pattern SENTENCE =
      Pattern.compile("(?<!\\b(?:Mr|Ms|Mrs|Dr|Prof|St|Nos?))\\.[\")]? (?=[\"(]?\\p{Lu})");
  private static final Pattern COORDINATED =
      Pattern.compile("(\\b(and|or|but)|[,;] ?(and|but)?|,)$");
  private static final Pattern PRONOUN =
      Pattern.compile("(^|[.;:,] ?|\\b)([Ii]t|They|[Ww]e|She|He)$");

  /** The mark of a footnote, after a comma or in brackets. */
  private static final Pattern NOTE_MARK =
      Pattern.compile("(?:\\[\\^?\\d{1,3}\\]|(?<=[,;.])\\d{1,3})$");

  private final Pattern adverbial;
  private final Pattern subordinate;
  private final Pattern clauseOpener;

  LeftContext(SentenceCues cues) {
    this.adverbial =
        Pattern.compile(
            "(?:^|[\\s,(])" + SentenceCues.anyOf(cues.adverbials()) + "[,:)]?$",
            Pattern.CASE_INSENSITIVE);
    this.subordinate =
        Pattern.compile("\\b" + SentenceCues.anyOf(cues.subordinators()) + "\\b[^,;:.]*$");
    this.clauseOpener =
        Pattern.compile(
            "(^|[.;:,)\"\u2013\u2014] ?|\\b"
                + SentenceCues.anyOf(cues.clauseOpeners())
                + ")( the)?$",
            Pattern.CASE_INSENSITIVE);
  }

  /** Takes adverbs, and commas around them, off the end. */
  String withoutAdverbials(String left) {
    String rest = NOTE_MARK.matcher(left.stripTrailing()).replaceFirst("");
    while (true) {
      Matcher matcher = adverbial.matcher(rest);
      if (!matcher.find()) {
        return rest;
      }
      rest = rest.substring(0, matcher.start()).stripTrailing();
      String bare = rest.endsWith(",") ? rest.substring(0, rest.length() - 1) : rest;
      rest = adverbial.matcher(bare).find() || endsInWord(bare) ? bare : rest;
    }
  }

  private static boolean endsInWord(String words) {
    return !words.isEmpty() && Character.isLetterOrDigit(words.charAt(words.length() - 1));
  }

  /** Where the last sentence of some words begins; "No. 27" and "Mr. Li" end none. */
  static int lastSentence(String words) {
    int start = 0;
    for (Matcher m = SENTENCE.matcher(words); m.find(); ) {
      start = m.end();
    }
    return start;
  }

  boolean startsSentence(String left) {
    return SENTENCE_START.matcher(left.stripTrailing()).find();
  }

  boolean isCoordinated(String left) {
    return COORDINATED.matcher(left.stripTrailing()).find();
  }

  boolean endsInPronoun(String left) {
    return PRONOUN.matcher(left).find();
  }

  /** Whether what stands before lies in a clause that is not the body's own. */
  boolean isSubordinate(String left) {
    return subordinate.matcher(left).find();
  }

  /** Whether a subject may follow that is not governed by another noun or verb. */
  boolean opensClause(String left) {
    return clauseOpener.matcher(left.stripTrailing()).find();
  }

  /** Offsets inside double quotation marks, as pairs of start and end. */
  static boolean isQuoted(String words, int at) {
    boolean inside = false;
    for (int i = 0; i < at; i++) {
      inside ^= words.charAt(i) == '"';
    }
    return inside && words.indexOf('"', at) >= 0;
  }

  static boolean endsWithAny(String left, List<String> words) {
    return words.stream().anyMatch(w -> left.equals(w) || left.endsWith(" " + w));
  }
}
