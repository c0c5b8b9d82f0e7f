package org.depositary.extract;

import java.util.List;
import org.depositary.authority.Occurrence;
import org.depositary.extract.PeopleCues.PostCues;
import org.depositary.extract.PostPiece.Kind;

/** Says of each word of a line about a person what a piece would be that begins with it. */
final class PostWords {

  private static final int NEAR = 3;

  private final AnnotatedDocument document;
  private final PeopleCues cues;
  private final PostCues posts;
  private final List<Word> words;

  PostWords(AnnotatedDocument document, PeopleCues cues, List<Word> words) {
    this.document = document;
    this.cues = cues;
    this.posts = cues.posts();
    this.words = words;
  }

  Kind at(int i, boolean afterComma, boolean lineStart) {
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
  int postLength(int i) {
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
