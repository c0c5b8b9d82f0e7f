package org.depositary.extract;

import java.util.List;
import java.util.Optional;
import org.depositary.fact.AgendaEntry.Role;

/**
 * Words before names that say what people do: "Chair:", "Presentation by", "Speakers" alone.
 *
 * @param end after the words, in the clean text
 * @param plural whether it goes for those on the lines below too
 * @param alone whether nothing else stands on its line
 */
record RoleCue(Role role, int end, boolean plural, boolean alone) {

  static Optional<RoleCue> of(PeopleCues cues, String text, TextLine line) {
    List<Word> words = Word.in(text, line.start(), line.end());
    int length = cues.roles().at(words, 0);
    if (length == 0) {
      return Optional.empty();
    }
    Word last = words.get(length - 1);
    boolean dash = length < words.size() && words.get(length).folded().matches("[-\u2013\u2014]");
    boolean closes = last.last() == ':' || last.folded().matches("by|de|por|par") || dash;
    boolean alone = length == words.size();
    if (!closes && !alone) {
      return Optional.empty();
    }
    return Optional.of(
        new RoleCue(
            Role.valueOf(cues.roles().key(words, 0, length)),
            (dash ? words.get(length) : last).end(),
            last.folded().endsWith("s"),
            alone));
  }
}
