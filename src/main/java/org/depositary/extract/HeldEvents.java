package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.extract.EventMention.Setting;

/**
 * Finds meetings by what is said of them: "a seminar on X was held in Geneva from 10 to 14 November
 * 1997", "In 2001 the Government conducted consultations". What only should take place is none.
 */
final class HeldEvents {

  private static final int BEFORE = 60;

  private final EventSettings settings;
  private final Pattern meeting;
  private final Pattern held;
  private final Pattern unreal;
  private final Pattern inYear;

  HeldEvents(EventCues cues, EventSettings settings) {
    this.settings = settings;
    String kind = cues.anyOf(cues.kinds());
    String adjective = "(?:" + cues.anyOf(cues.adjectives()) + "|(?-i:\\p{Lu}{2,6}))";
    meeting = Pattern.compile("(?i)\\b(?<name>(?:" + adjective + " ){0,3}" + kind + ")\\b");
    held =
        Pattern.compile(
            "^(?<topic>(?:(?!\\b(?:was|were|is|are|has|had|have)\\b)[^.;\\n]){0,220}?)(?<verb>,? (?:which |that )?(?:was |were )?"
                + cues.anyOf(cues.held())
                + "\\b)");
    unreal = Pattern.compile("\\b" + cues.anyOf(cues.unreal()) + "\\b");
    inYear =
        Pattern.compile(
            "\\bIn (?<year>(?:19|20)\\d\\d),? (?<subject>(?:the )?[^.,;\\n]{3,80}?) (?:"
                + String.join("|", cues.held())
                + ") (?:[\\w-]+ ){0,3}?(?<kind>(?i:"
                + kind
                + ")s?)\\b");
  }

  List<EventMention> in(AnnotatedDocument document, String flat) {
    List<EventMention> found = new ArrayList<>();
    for (Matcher m = meeting.matcher(flat); m.find(); ) {
      mention(flat, m).ifPresent(found::add);
    }
    for (Matcher m = inYear.matcher(flat); m.find(); ) {
      String kind = m.group("kind").toLowerCase(Locale.ROOT);
      String name =
          Character.toUpperCase(kind.charAt(0))
              + kind.substring(1)
              + " by "
              + TextLine.flat(flat, m.start("subject"), m.end("subject"));
      EventDates year = new EventDates(m.group("year"), m.group("year"), 0, 0);
      Setting setting = new Setting(Optional.of(year), place(document, m), m.end());
      found.add(
          new EventMention(
              name.toLowerCase(Locale.ROOT), name, Optional.empty(), setting, m.start(), m.end()));
    }
    return found;
  }

  private String place(AnnotatedDocument document, Matcher m) {
    return document.within(m.start("subject"), m.end("subject")).stream()
        .filter(o -> o.kind() == Kind.STATE)
        .map(Occurrence::record)
        .map(record -> record.label())
        .findFirst()
        .orElse("");
  }

  private Optional<EventMention> mention(String flat, Matcher m) {
    String tail = EventSettings.tail(flat, m.end());
    Matcher verb = held.matcher(tail);
    int nameEnd;
    Setting setting;
    if (verb.find()) {
      nameEnd = m.end() + verb.end("topic");
      setting = settings.after(flat, m.end() + verb.start("verb"));
    } else {
      nameEnd = m.end();
      setting = settings.after(flat, m.end());
    }
    String before =
        flat.substring(
            Math.max(flat.lastIndexOf('\n', m.start()) + 1, m.start() - BEFORE), m.start());
    boolean real =
        !unreal.matcher(before).find() && !unreal.matcher(flat.substring(m.end(), nameEnd)).find();
    boolean dated =
        setting.dates().isPresent()
            && (nameEnd > m.end()
                || m.group("name").indexOf(' ') > 0
                || !setting.place().isEmpty());
    if (!real || !dated) {
      return Optional.empty();
    }
    String printed = TextLine.flat(flat, m.start(), nameEnd).replaceAll("[,;:\\s]+$", "");
    String name = Character.toUpperCase(printed.charAt(0)) + printed.substring(1);
    String identity =
        setting.from() + setting.to() + Phrases.fold(m.group("name")).replaceAll(".* ", "");
    return Optional.of(
        new EventMention(
            identity,
            name,
            Optional.empty(),
            setting,
            m.start(),
            Math.max(nameEnd, setting.end())));
  }
}
