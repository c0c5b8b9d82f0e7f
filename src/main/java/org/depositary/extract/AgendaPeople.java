package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.fact.AgendaEntry.Role;

/** Reads the people of an agenda's line: "Chair: Name, Post, Organisation and Name, Post". */
final class AgendaPeople {

  /**
   * A person on an agenda.
   *
   * @param start of the name, in the clean text
   * @param end of what is said of the person
   * @param topic what stands in quotes after the person; empty where nothing does
   */
  record Person(
      Role role,
      String name,
      Post post,
      Optional<String> state,
      int start,
      int end,
      String topic) {}

  private static final Pattern NEXT = Pattern.compile("[,;]? (?:and|et|y|e|&) |; ");
  private static final Pattern TITLE =
      Pattern.compile("\\s*[:,\u2013\u2014-]?\\s*\"([^\"]{4,200})\"\\.?$");

  private final PeopleCues cues;
  private final ListReader lists;
  private final NameReader names;
  private final PostReader posts;

  AgendaPeople(PeopleCues cues, ListReader lists) {
    this.cues = cues;
    this.lists = lists;
    this.names = new NameReader(cues);
    this.posts = lists.posts();
  }

  boolean endsInState(AnnotatedDocument document, TextLine line) {
    return lists.states().in(document, line.start(), line.end()).stream()
        .anyMatch(state -> state.end() == line.end());
  }

  /** The people a stretch names, from its first word on; none if that is no person. */
  List<Person> in(AnnotatedDocument document, int start, int end, Role role) {
    String text = document.text();
    List<Person> people = new ArrayList<>();
    Optional<PersonName> name = name(document, start, end);
    int at = start;
    while (name.isPresent()) {
      int next = end;
      int from = end;
      Optional<PersonName> second = Optional.empty();
      int offset = name.get().end();
      Matcher and = NEXT.matcher(text.substring(offset, end).replace('\n', ' '));
      while (second.isEmpty() && and.find()) {
        second =
            name(document, offset + and.end(), end).filter(n -> postComesFirst(document, n, end));
        next = offset + and.start();
        from = offset + and.end();
      }
      people.add(person(document, name.get(), second.isPresent() ? next : end, role));
      name = second;
      at = from;
    }
    return people;
  }

  /** A name with a post or an organisation after it. */
  private Optional<PersonName> name(AnnotatedDocument document, int start, int end) {
    String text = document.text();
    if (start >= end) {
      return Optional.empty();
    }
    TextLine line = new TextLine(start, end, false, false);
    Optional<PersonName> titled = lists.name(text, List.of(line), 0);
    if (titled.isPresent()) {
      return titled;
    }
    Optional<PersonName> bare = lists.bareName(text, line);
    return bare.filter(name -> isDescribed(document, afterMarks(text, name.end(), end), end));
  }

  private boolean isDescribed(AnnotatedDocument document, int start, int end) {
    List<PostPiece> pieces = PostCutter.cut(document, cues, start, end);
    if (pieces.isEmpty()) {
      return false;
    }
    PostPiece first = pieces.get(0);
    return first.kind().isStrong()
        || first.is(PostPiece.Kind.POST)
        || first.is(PostPiece.Kind.UNIT)
        || first.is(PostPiece.Kind.PLACE)
        || cues.posts().nameOrganization(Word.in(document.text(), first.start(), first.end()))
        || cues.posts().posts().anyIn(Word.in(document.text(), first.start(), first.end()));
  }

  /** After "and" a name needs more: a post before the next comma, or an honorific. */
  private boolean postComesFirst(AnnotatedDocument document, PersonName name, int end) {
    String text = document.text();
    int from = afterMarks(text, name.end(), end);
    int comma = text.indexOf(',', from);
    int to = comma < 0 || comma > end ? end : comma;
    return !name.honorific().isEmpty()
        || PostCutter.cut(document, cues, from, to).stream()
            .anyMatch(piece -> piece.is(PostPiece.Kind.POST));
  }

  private static int afterMarks(String text, int from, int end) {
    int at = from;
    while (at < end && " ,;:(\u2013\u2014-\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private Person person(AnnotatedDocument document, PersonName name, int to, Role role) {
    String text = document.text();
    Matcher title = TITLE.matcher(text.substring(name.end(), to).replace('\n', ' '));
    boolean titled = title.find();
    int end = titled ? name.end() + title.start() : to;
    int start = Math.min(afterMarks(text, name.end(), end), end);
    List<TextLine> rest = start < end ? List.of(new TextLine(start, end, false, false)) : List.of();
    return new Person(
        role,
        name.name(),
        posts.read(document, rest, PostReader.Setting.OPEN),
        state(document, start, end),
        name.start(),
        Math.max(end, name.end()),
        titled ? title.group(1) : "");
  }

  /** The first state named; "IOM Kenya" is an office of the organisation, not the state. */
  private Optional<String> state(AnnotatedDocument document, int start, int end) {
    List<Occurrence> names = document.within(start, end);
    return lists.states().in(document, start, end).stream()
        .filter(
            o -> names.stream().noneMatch(b -> b.kind() == Kind.ACTOR && o.start() - b.end() == 1))
        .map(Occurrence::key)
        .findFirst();
  }
}
