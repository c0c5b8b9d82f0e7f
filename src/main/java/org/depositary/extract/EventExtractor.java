package org.depositary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.depositary.authority.Authorities;
import org.depositary.fact.EventHeld;
import org.depositary.fact.Fact;
import org.depositary.report.Issue;

/**
 * Reads the meetings, sessions, conferences and decades that a document names, each once, where it
 * says most of when and where.
 */
public final class EventExtractor implements Extractor {

  private final NamedEvents named;
  private final SessionEvents sessions;
  private final HeldEvents held;

  public EventExtractor(Authorities authorities, EventCues cues) {
    EventSettings settings = new EventSettings(cues);
    named = new NamedEvents(cues, settings);
    sessions = new SessionEvents(authorities, cues, settings);
    held = new HeldEvents(cues, settings);
  }

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    String flat = flat(document.text());
    List<EventMention> mentions = new ArrayList<>(sessions.in(document, flat));
    addApart(named.in(document, flat), mentions);
    addApart(held.in(document, flat), mentions);
    Map<String, EventMention> best = new LinkedHashMap<>();
    for (EventMention each : mentions) {
      best.merge(each.identity(), each, (a, b) -> b.weight() > a.weight() ? b : a);
    }
    List<Fact> found = new ArrayList<>();
    best.values().stream()
        .sorted(Comparator.comparingInt(EventMention::start))
        .forEach(each -> found.add(fact(document, each)));
    return found;
  }

  /** What overlaps a name found before is that event. */
  private static void addApart(List<EventMention> more, List<EventMention> mentions) {
    List<EventMention> before = List.copyOf(mentions);
    for (EventMention each : more) {
      if (before.stream().noneMatch(b -> b.start() < each.end() && each.start() < b.end())) {
        mentions.add(each);
      }
    }
  }

  private static EventHeld fact(AnnotatedDocument document, EventMention mention) {
    return new EventHeld(
        document.evidence(mention.start(), mention.end(), "event.named"),
        mention.name(),
        mention.key(),
        mention.setting().from(),
        mention.setting().to(),
        mention.setting().place());
  }

  /** The text with line ends inside paragraphs as spaces, char by char. */
  private static String flat(String text) {
    StringBuilder flat = new StringBuilder(text);
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      boolean wrapped =
          at > 0
              && at + 1 < text.length()
              && text.charAt(at - 1) != '\n'
              && Character.isLowerCase(text.charAt(at + 1));
      if (wrapped) {
        flat.setCharAt(at, ' ');
      }
    }
    return flat.toString();
  }
}
