package org.depositary.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.depositary.authority.Occurrence;
import org.depositary.extract.PeopleCues.PostCues;
import org.depositary.extract.PostPiece.Kind;

/**
 * Cuts a line about a person into posts, organisations and places, where commas stand and where
 * they were lost: before the words that open a post or an organisation, after a state and a town.
 */
final class PostCutter {

  private static final int NEAR = 3;
  private static final int FEWEST_BEFORE_NEXT = 3;

  private final AnnotatedDocument document;
  private final PeopleCues cues;
  private final PostCues posts;
  private final List<Word> words;
  private final List<PostPiece> pieces = new ArrayList<>();

  /** Chars inside a name from the authority files, but for its first one. */
  private final BitSet inName = new BitSet();

  private final int from;
  private int first;
  private Kind kind;

  private PostCutter(AnnotatedDocument document, PeopleCues cues, int start, int end) {
    this.document = document;
    this.cues = cues;
    this.posts = cues.posts();
    this.words = Word.in(document.text(), start, end);
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
    kind = kindAt(0, true, true);
    for (int i = skipped(0); i < words.size(); i++) {
      Word before = words.get(i - 1);
      if (inName.get(words.get(i).start() - from) || isElided(i)) {
        continue;
      }
      if (cues.connects(before)) {
        i += Math.max(0, postLength(i) - 1);
        continue;
      }
      boolean afterComma = before.endsPhrase();
      Kind next = kindAt(i, afterComma, false);
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
          case POST -> Math.max(1, postLength(i));
          case PLACE -> Math.max(1, cues.cities().at(words, i));
          default -> 1;
        };
    return i + length;
  }

  private boolean isElided(int i) {
    return Character.isLowerCase(document.text().charAt(words.get(i).start()))
        && document.text().charAt(words.get(i).start() + 1) == '\'';
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

  private Kind kindAt(int i, boolean afterComma, boolean lineStart) {
    if (lineStart && posts.fields().has(words.get(i)) && postFollows(i + 1)) {
      return Kind.POST;
    }
    Occurrence name = nameAt(i);
    if (posts.missions().at(words, i) > 0) {
      return Kind.MISSION;
    }
    if (name != null && name.kind() == org.depositary.authority.Kind.ACTOR) {
      return Kind.ORGANIZATION;
    }
    if (posts.governments().at(words, i) > 0) {
      return Kind.GOVERNMENT;
    }
    int ministry = posts.ministries().at(words, i);
    if (ministry > 0 && posts.posts().at(words, i) <= ministry) {
      return Kind.MINISTRY;
    }
    if (postLength(i) > 0 || lineStart && smallPostFollows(i)) {
      return Kind.POST;
    }
    if (isPlace(i, name, afterComma)) {
      return Kind.PLACE;
    }
    int unit = posts.units().at(words, i);
    return unit > 0 && opensUnit(i + unit) ? Kind.UNIT : Kind.OTHER;
  }

  /** "Division of", "Dirección General de": a unit that is named by what follows. */
  private boolean opensUnit(int after) {
    return after < words.size() && cues.connects(words.get(after))
        || after + 1 < words.size()
            && !words.get(after).endsPhrase()
            && cues.connects(words.get(after + 1));
  }

  private boolean isPlace(int i, Occurrence name, boolean afterComma) {
    int city = cues.cities().at(words, i);
    int last = i + city - 1;
    if (city > 0 && (afterComma || last == words.size() - 1)) {
      return true;
    }
    return name != null
        && afterComma
        && words.stream()
            .anyMatch(
                w ->
                    w.end() - name.end() <= 1
                        && w.end() >= name.end()
                        && (w.endsPhrase() || w == words.get(words.size() - 1)));
  }

  private Occurrence nameAt(int i) {
    Word word = words.get(i);
    return document.within(word.start(), words.get(words.size() - 1).end()).stream()
        .filter(o -> o.start() - word.start() <= 1)
        .filter(o -> o.kind().isActor() && o.kind() != org.depositary.authority.Kind.ACTOR_CLASS)
        .findFirst()
        .orElse(null);
  }

  /** How many words a post takes at a place, its rank with it; 0 where none begins there. */
  private int postLength(int i) {
    int rank = posts.ranks().at(words, i);
    if (rank > 0 && !words.get(i + rank - 1).endsPhrase()) {
      for (int at = i + rank; at < words.size() && at <= i + rank + NEAR; at++) {
        int post = posts.posts().at(words, at);
        if (post > 0) {
          return at + post - i;
        }
        if (cues.connects(words.get(at)) && !words.get(at).folded().equals("&")
            || words.get(at).endsPhrase()) {
          break;
        }
      }
    }
    return posts.posts().at(words, i);
  }

  /** "Independent consultant": a post in small letters makes one of the words before it. */
  private boolean smallPostFollows(int i) {
    for (int at = i + 1; at < words.size() && at < i + NEAR; at++) {
      boolean small = !words.get(at).isCapitalized(document.text());
      if (words.get(at - 1).endsPhrase() || cues.connects(words.get(at))) {
        return false;
      }
      if (small && posts.posts().at(words, at) > 0) {
        return !posts.nameOrganization(words.subList(i, at));
      }
    }
    return false;
  }

  private boolean postFollows(int i) {
    return i < words.size() && postLength(i) > 0
        || i + 1 < words.size()
            && !words.get(i).endsPhrase()
            && !cues.connects(words.get(i))
            && postLength(i + 1) > 0;
  }
}
