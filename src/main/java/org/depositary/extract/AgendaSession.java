package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.depositary.extract.AgendaPeople.Person;
import org.depositary.fact.AgendaEntry;
import org.depositary.fact.AgendaEntry.Role;

/** A session of an agenda: its people and the topics above or below them, in their order. */
final class AgendaSession {

  /** A topic, or a person; the other is null. */
  private record Item(String topic, boolean minor, Person person) {

    boolean isSpeaker() {
      return person != null && !isGuide(person);
    }
  }

  private final String label;
  private String title;
  private final OptionalInt end;
  private final List<Item> items = new ArrayList<>();

  AgendaSession(String label, String title, OptionalInt end) {
    this.label = label;
    this.title = title;
    this.end = end;
  }

  /** Whether something at a time of day, in minutes, still belongs to it. */
  boolean lasts(int time) {
    return end.isPresent() && time < end.getAsInt();
  }

  boolean isUntitled() {
    return title.isEmpty() && items.isEmpty();
  }

  void title(String words) {
    title = words;
  }

  boolean hasTopic() {
    return items.stream().anyMatch(item -> item.topic != null);
  }

  boolean endsInPerson() {
    return !items.isEmpty() && items.get(items.size() - 1).person != null;
  }

  /**
   * @param minor whether it is a part of the topic before
   */
  void topic(String words, boolean minor) {
    items.add(new Item(words, minor, null));
  }

  void person(Person person) {
    items.add(new Item(null, false, person));
  }

  /** Who leads through a session or comments on all of it, not on one topic. */
  private static boolean isGuide(Person person) {
    return person.role() == Role.CHAIR || person.role() == Role.DISCUSSANT;
  }

  List<AgendaEntry> entries(AnnotatedDocument document) {
    List<AgendaEntry> entries = new ArrayList<>();
    boolean below = topicsFollow();
    for (int i = 0; i < items.size(); i++) {
      Person person = items.get(i).person;
      if (person != null) {
        String topic = isGuide(person) ? title : topic(i, below);
        entries.add(
            new AgendaEntry(
                document.evidence(person.start(), person.end(), "agenda.printed"),
                label,
                person.topic().isEmpty() ? topic : person.topic(),
                person.role(),
                person.name(),
                person.post().position(),
                person.post().affiliation(),
                person.state()));
      }
    }
    return entries;
  }

  private String topic(int person, boolean below) {
    if (below) {
      for (Item item : items.subList(person, items.size())) {
        if (item.topic != null) {
          return item.topic;
        }
      }
      return title;
    }
    String minor = "";
    for (int i = person; i >= 0; i--) {
      Item item = items.get(i);
      if (item.topic != null && !item.minor) {
        return minor.isEmpty() ? item.topic : item.topic + " / " + minor;
      }
      if (item.topic != null && minor.isEmpty()) {
        minor = item.topic;
      }
    }
    return minor.isEmpty() ? title : minor;
  }

  /** Whether topics stand below their speakers: the first is a speaker's, the last a topic. */
  private boolean topicsFollow() {
    List<Item> told =
        items.stream().filter(item -> item.topic != null || item.isSpeaker()).toList();
    return told.size() > 1
        && told.get(0).isSpeaker()
        && told.get(told.size() - 1).topic != null
        && told.stream().filter(item -> item.topic != null).count()
            >= told.stream().filter(Item::isSpeaker).count();
  }
}
