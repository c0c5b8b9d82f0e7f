package org.depositary.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.depositary.authority.Occurrence;
import org.depositary.extract.PostPiece.Kind;

/**
 * Cuts a line about a person into posts, organisations and places, where commas stand and where
 * they were lost: before the words that open a post or an organisation, after a state and a town.
 */
final class PostCutter {

  private static final int FEWEST_BEFORE_NEXT = 3;

  private final AnnotatedDocument document;
  private final PeopleCues cues;
  private final List<Word> words;
  private final PostWords kinds;
  private final List<PostPiece> pieces = new ArrayList<>();

  /** Chars inside a name from the authority files, but for its first one. */
  private final BitSet inName = new BitSet();

  private final int from;
  private int first;
  private Kind kind;

  private PostCutter(AnnotatedDocument document, PeopleCues cues, int start, int end) {
    this.document = document;
    this.cues = cues;
    this.words = Word.in(document.text(), start, end);
    this.kinds = new PostWords(document, cues, words);
    this.from = start;
    for (Occurrence each : document.within(start, end)) {
      if (each.kind().isActor() && each.kind() != org.depositary.authority.Kind.ACTOR_CLASS) {
        inName.set(each.start() - from + 1, each.end() - from);
      }
    }
  }

  static List<PostPiece> cut(AnnotatedDocument document, PeopleCues cues, int start, int end) {
    PostCutter cutter = new PostCutter(document, cues, start, end);
    if (!cutter.words.isEmpty()) {
      cutter.cut();
    }
    return cutter.pieces;
  }

  private void cut() {
    kind = kinds.at(0, true, true);
    for (int i = skipped(0); i < words.size(); i++) {
      Word before = words.get(i - 1);
      if (inName.get(words.get(i).start() - from) || isElided(i)) {
        continue;
      }
      if (cues.connects(before)) {
        i += Math.max(0, kinds.postLength(i) - 1);
        continue;
      }
      boolean afterComma = before.endsPhrase();
      Kind next = kinds.at(i, afterComma, false);
      if (cuts(i, next, afterComma)) {
        close(before.end());
        first = i;
        kind = next;
        i = skipped(i) - 1;
      }
    }
    close(words.get(words.size() - 1).end());
  }

  /** The first word after the one that opens a piece where another may begin. */
  private int skipped(int i) {
    int length =
        switch (kind) {
          case POST -> Math.max(1, kinds.postLength(i));
          case PLACE -> Math.max(1, cues.cities().at(words, i));
          default -> 1;
        };
    return i + length;
  }

  private boolean isElided(int i) {
    Word word = words.get(i);
    String text = document.text();
    return word.end() - word.start() > 1
        && Character.isLowerCase(text.charAt(word.start()))
        && text.charAt(word.start() + 1) == '\'';
  }

  private void close(int end) {
    boolean fresh = first == 0;
    pieces.add(new PostPiece(kind, words.get(first).start(), end, fresh));
  }

  private boolean cuts(int i, Kind next, boolean afterComma) {
    if (afterComma && next != Kind.OTHER) {
      return true;
    }
    boolean capital = words.get(i).isCapitalized(document.text());
    return switch (next) {
      case POST -> kind != Kind.POST && capital;
      case GOVERNMENT, MISSION, MINISTRY ->
          capital
              && (kind == Kind.POST
                  || kind == Kind.PLACE
                  || kind == Kind.GOVERNMENT
                  || i - first >= FEWEST_BEFORE_NEXT);
      case ORGANIZATION -> kind == Kind.GOVERNMENT || kind == Kind.PLACE;
      case UNIT ->
          capital && (kind == Kind.PLACE || kind != Kind.POST && i - first >= FEWEST_BEFORE_NEXT);
      case PLACE -> kind.isStrong();
      case OTHER ->
          afterComma
              ? kind == Kind.POST || kind == Kind.PLACE || kind == Kind.UNIT
              : capital && (kind == Kind.PLACE || kind.isStrong() && followsState(i));
    };
  }

  private boolean followsState(int i) {
    int end = words.get(i - 1).end();
    return document.within(words.get(first).start(), end).stream()
        .anyMatch(o -> o.kind() == org.depositary.authority.Kind.STATE && end - o.end() <= 1);
  }
}
