package org.depositary.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.fact.Participation.Category;

/** Decides which state a person represents: the own lines first, then the heading above. */
final class Delegation {

  private final AnnotatedDocument document;
  private final PeopleCues cues;
  private final StateNames states;

  Delegation(AnnotatedDocument document, PeopleCues cues, StateNames states) {
    this.document = document;
    this.cues = cues;
    this.states = states;
  }

  /** The state that the lines of a person name; of a ministry at home, its town will do. */
  Optional<String> hint(Post post) {
    return named(post.organization())
        .or(() -> post.has(PostPiece.Kind.MISSION) ? Optional.empty() : town(post.organization()))
        .or(() -> post.organization().isEmpty() ? named(post.post()) : Optional.empty());
  }

  private Optional<String> named(List<PostPiece> pieces) {
    return pieces.stream()
        .flatMap(piece -> states.in(document, piece.start(), piece.end()).stream())
        .map(Occurrence::key)
        .findFirst();
  }

  private Optional<String> town(List<PostPiece> pieces) {
    for (PostPiece piece : pieces) {
      List<Word> words = Word.in(document.text(), piece.start(), piece.end());
      int length = piece.is(PostPiece.Kind.PLACE) ? cues.cities().at(words, 0) : 0;
      if (length > 0 && !cues.cities().key(words, 0, length).isEmpty()) {
        return Optional.of(cues.cities().key(words, 0, length));
      }
    }
    return Optional.empty();
  }

  /** The part of the list a person is in; where the list has no parts, by whom the person is of. */
  Category category(Listed person) {
    if (person.group().category().isPresent()) {
      return person.group().category().get();
    }
    if (person.group().state().isPresent() || person.post().isOfGovernment()) {
      return Category.GOVERNMENT;
    }
    return switch (organization(person).map(o -> o.record().type()).orElse("")) {
      case "igo", "un-body", "treaty-body", "conference", "process" ->
          Category.INTERNATIONAL_ORGANIZATION;
      case "ngo", "foundation", "union" -> Category.NGO;
      case "government-body" -> Category.GOVERNMENT;
      default -> Category.PRIVATE_ACADEMIC_OTHER;
    };
  }

  /** The record of the organisation a person is of, if it has one. */
  Optional<Occurrence> organization(Listed person) {
    Stream<TextLine> heading =
        person.group().isOfOrganization() ? person.group().heading().stream() : Stream.empty();
    Stream<Occurrence> above =
        heading.flatMap(line -> document.within(line.start(), line.end()).stream());
    Stream<Occurrence> own =
        person.post().organization().stream()
            .flatMap(piece -> document.within(piece.start(), piece.end()).stream());
    return Stream.concat(above, own).filter(o -> o.kind() == Kind.ACTOR).findFirst();
  }

  private static Optional<String> ofGovernment(Listed person) {
    return person.post().isOfGovernment()
        ? person.hint().or(() -> person.group().state())
        : Optional.empty();
  }

  /** The state a person speaks for; among those of several sorts the column of states says so. */
  Optional<String> state(Listed person, Category category) {
    return switch (category) {
      case GOVERNMENT -> person.hint().or(() -> person.group().state());
      case CHAIR_SPEAKER_DISCUSSANT ->
          person.block().told().isPresent() ? person.group().state() : ofGovernment(person);
      case INTERNATIONAL_ORGANIZATION, NGO, PRIVATE_ACADEMIC_OTHER -> Optional.empty();
    };
  }
}
