package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.extract.EventMention.Setting;

/** Finds events by their names: conferences of the authority files, names in capitals, decades. */
final class NamedEvents {

  private static final String WORD = "\\p{Lu}[\\p{L}'-]*";
  private static final String SMALL = "(?:of|on|for|and|the|against|to|in|with|de|sur)";
  private static final String TOPIC =
      "(?: (?:of|on|for|against|to)(?: the)? "
          + WORD
          + "(?:,? (?:"
          + SMALL
          + " ){0,2}"
          + WORD
          + "){0,20})?";

  private final EventSettings settings;
  private final Pattern capitals;
  private final Pattern great;
  private final Pattern period;
  private final Pattern opening;
  private final Pattern kind;
  private final Pattern gathers;

  NamedEvents(EventCues cues, EventSettings settings) {
    this.settings = settings;
    kind = Pattern.compile("(?i)\\b" + cues.anyOf(cues.kinds()) + "\\b");
    gathers = Pattern.compile("\\b" + cues.anyOf(cues.great()) + "\\b");
    String head = "(?i:" + cues.anyOf(cues.kinds()) + ")";
    capitals =
        Pattern.compile(
            "\\b"
                + WORD
                + "(?: (?:"
                + SMALL
                + " ){0,2}"
                + WORD
                + "){0,9}? (?=\\p{Lu})"
                + head
                + "\\b"
                + TOPIC);
    great =
        Pattern.compile(
            "\\b(?:"
                + WORD
                + " ){0,3}"
                + cues.anyOf(cues.worldwide())
                + " (?:"
                + WORD
                + " ){0,4}"
                + cues.anyOf(cues.great())
                + "\\b"
                + TOPIC);
    period =
        Pattern.compile(
            "\\b(?:(?:"
                + WORD
                + ") ){0,3}"
                + cues.anyOf(cues.worldwide())
                + " (?:"
                + WORD
                + " ){0,2}"
                + cues.anyOf(cues.periods())
                + "\\b"
                + TOPIC);
    opening = Pattern.compile("(?i)^(?:" + cues.anyOf(cues.openings()) + " )?(?:the )?");
  }

  List<EventMention> in(AnnotatedDocument document, String flat) {
    List<EventMention> found = new ArrayList<>();
    recorded(document, flat, found);
    for (Matcher m = period.matcher(flat); m.find(); ) {
      add(document, flat, m, false, found);
    }
    for (Matcher m = great.matcher(flat); m.find(); ) {
      add(document, flat, m, false, found);
    }
    for (Matcher m = capitals.matcher(flat); m.find(); ) {
      add(document, flat, m, true, found);
    }
    return found;
  }

  private void recorded(AnnotatedDocument document, String flat, List<EventMention> found) {
    for (Occurrence each : document.occurrences()) {
      if (each.kind() == Kind.ACTOR && isEvent(document, each.record())) {
        found.add(
            mention(
                each.record().label(),
                Optional.of(each.key()),
                settings.after(flat, each.end()),
                each.start(),
                each.end()));
      }
    }
  }

  private boolean isEvent(AnnotatedDocument document, AuthorityRecord record) {
    boolean meeting = kind.matcher(record.label()).find();
    return record.type().equals("conference")
        || meeting && record.type().equals("other") && gathers.matcher(record.label()).find()
        || meeting && document.body().equals(Optional.of(record.key()));
  }

  /** A name in capitals, unless it is, or is a part of, something else of that name. */
  private void add(
      AnnotatedDocument document,
      String flat,
      Matcher m,
      boolean needsDate,
      List<EventMention> found) {
    Matcher open = opening.matcher(m.group());
    int start = m.start() + (open.find() ? open.end() : 0);
    Setting setting = settings.after(flat, m.end());
    boolean taken =
        document.within(Math.max(0, start - 1), Math.min(flat.length(), m.end() + 80)).stream()
            .anyMatch(
                o ->
                    o.kind() != Kind.THEME
                        && o.kind() != Kind.GROUP
                        && o.kind() != Kind.ACT
                        && o.kind() != Kind.STATE
                        && o.kind() != Kind.ACTOR_CLASS
                        && o.start() < m.end()
                        && o.length() > (m.end() - start) / 2);
    if (!taken && start < m.end() && (!needsDate || setting.dates().isPresent())) {
      found.add(
          mention(TextLine.flat(flat, start, m.end()), Optional.empty(), setting, start, m.end()));
    }
  }

  private static EventMention mention(
      String name, Optional<String> key, Setting setting, int start, int end) {
    String identity = name.toLowerCase(Locale.ROOT).replaceFirst("^united nations ", "un ");
    return new EventMention(
        key.orElse(identity), name, key, setting, start, Math.max(end, setting.end()));
  }
}
