package org.depositary.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.depositary.authority.Authorities;
import org.depositary.fact.Fact;
import org.depositary.fact.Participation;
import org.depositary.fact.Participation.Category;
import org.depositary.report.Issue;

/**
 * Reads lists of participants, each person once in a category. The lines of a person decide what
 * the person represents; the heading above does where nothing contradicts it.
 */
public final class ParticipantExtractor implements Extractor {

  private final PeopleCues cues;
  private final ListReader lists;
  private final PostReader posts;
  private final StateNames states;

  public ParticipantExtractor(Authorities authorities, PeopleCues cues) {
    this.cues = cues;
    this.posts = new PostReader(cues);
    this.states = new StateNames(authorities);
    this.lists = new ListReader(cues, states, posts);
  }

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    List<Fact> found = new ArrayList<>();
    for (List<ListGroup> list : lists.read(document)) {
      int from = 0;
      while (from < list.size()) {
        int to = from + 1;
        while (to < list.size() && list.get(to).category().equals(list.get(from).category())) {
          to++;
        }
        part(document, list.subList(from, to), found);
        from = to;
      }
    }
    return found;
  }

  private void part(AnnotatedDocument document, List<ListGroup> groups, List<Fact> found) {
    Delegation delegation = new Delegation(document, cues, states);
    List<Listed> people = new ArrayList<>();
    for (ListGroup group : onceEach(groups)) {
      new SharedLines(document, cues).give(group.people());
      for (PersonBlock block : group.people()) {
        Post post =
            block.told().orElseGet(() -> posts.read(document, block.lines(), setting(group)));
        people.add(new Listed(block, post, group, delegation.hint(post)));
      }
    }
    List<Listed> placed = ColumnRepair.repair(groups, people);
    for (int i = 0; i < placed.size(); i++) {
      int next =
          i + 1 < placed.size() ? placed.get(i + 1).block().name().start() : Integer.MAX_VALUE;
      found.add(participation(document, delegation, placed.get(i), next));
    }
  }

  private static PostReader.Setting setting(ListGroup group) {
    if (group.isOfOrganization()) {
      return PostReader.Setting.HEADED;
    }
    boolean government =
        group.category().map(c -> c == Category.GOVERNMENT).orElse(group.state().isPresent());
    return government ? PostReader.Setting.GOVERNMENT : PostReader.Setting.OPEN;
  }

  /** Who is printed again in the same part of a list counts where there is more to read. */
  private static List<ListGroup> onceEach(List<ListGroup> groups) {
    Map<String, ListGroup> seen = new HashMap<>();
    for (ListGroup group : groups) {
      for (PersonBlock person : List.copyOf(group.people())) {
        ListGroup before = seen.putIfAbsent(person.name().folded(), group);
        if (before != null) {
          group.people().remove(group.people().lastIndexOf(person));
          before.people().replaceAll(other -> isPoorer(other, person) ? person : other);
        }
      }
    }
    return groups;
  }

  private static boolean isPoorer(PersonBlock one, PersonBlock other) {
    return one.name().folded().equals(other.name().folded())
        && one.lines().isEmpty()
        && !other.lines().isEmpty();
  }

  private Participation participation(
      AnnotatedDocument document, Delegation delegation, Listed person, int next) {
    Category category = delegation.category(person);
    PersonName name = person.block().name();
    return new Participation(
        document.evidence(name.start(), person.block().end(next), "participant.listed"),
        name.name(),
        name.honorific(),
        person.post().position(),
        affiliation(document.text(), person),
        delegation.organization(person).map(o -> o.key()),
        delegation.state(person, category),
        category);
  }

  /** An organisation's heading, then what the person's own lines name. */
  private static String affiliation(String text, Listed person) {
    String own = person.post().affiliation();
    Optional<TextLine> line =
        person.group().isOfOrganization() ? person.group().heading() : Optional.empty();
    String above = line.map(l -> l.words(text)).orElse("");
    if (own.isEmpty() || above.startsWith(own)) {
      return above;
    }
    return above.isEmpty() || own.startsWith(above) ? own : above + ", " + own;
  }
}
