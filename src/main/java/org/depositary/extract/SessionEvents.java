package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.extract.EventMention.Setting;

/**
 * Finds numbered sessions of bodies: "its fourth session", "Fourth Session, Geneva, 16 January
 * 2006", "its substantive session of 2000".
 */
final class SessionEvents {

  private static final Pattern SESSION = Pattern.compile("(?i)session$");
  private static final int SENTENCE = 240;
  private static final int HEADING = 8;

  private final Authorities authorities;
  private final EventSettings settings;
  private final Pattern numbered;
  private final Pattern yearly;
  private final Pattern office;

  SessionEvents(Authorities authorities, EventCues cues, EventSettings settings) {
    this.authorities = authorities;
    this.settings = settings;
    String kind = cues.anyOf(cues.sessions());
    String ordinal =
        "\\d{1,3}(?:st|nd|rd|th)|(?:"
            + cues.anyOf(cues.tens())
            + "-)?"
            + cues.anyOf(cues.ordinals());
    String body =
        "(?<of> of (?:the )?(?<body>\\p{Lu}[\\p{L}'-]*(?: (?:of|on|for|and|the|against|to|\\p{Lu}[\\p{L}'-]*)){0,20}(?<! (?:of|on|for|and|the|to))))?";
    String called = "(?:" + kind + " )?session|(?:meeting|conference)";
    numbered = Pattern.compile("\\b(?<what>(?i:(?:" + ordinal + ") (?:" + called + ")))\\b" + body);
    yearly =
        Pattern.compile(
            "\\b(?<what>(?i:" + kind + " session))(?: of| in| for|,) (?:19|20)\\d\\d\\b");
    office = Pattern.compile("\\b" + cues.anyOf(cues.offices()) + "\\b");
  }

  List<EventMention> in(AnnotatedDocument document, String flat) {
    List<EventMention> found = new ArrayList<>();
    for (Matcher m = numbered.matcher(flat); m.find(); ) {
      Optional<Occurrence> known =
          m.group("of") == null ? Optional.empty() : bodyAt(document, m.start("body"));
      int end = known.map(Occurrence::end).orElse(m.end());
      Optional<String> body =
          known
              .map(o -> o.record().label())
              .or(
                  () ->
                      Optional.ofNullable(m.group("body")).map(named -> whole(document, m, named)))
              .or(
                  () ->
                      isHeading(flat, m.start())
                          ? lineAbove(document, flat, m.start()).or(() -> ofDocument(document))
                          : before(document, flat, m.start()));
      Setting setting = settings.after(flat, end);
      boolean certain = SESSION.matcher(m.group("what")).find() || setting.dates().isPresent();
      if (certain || m.group("of") != null) {
        mention(m.group("what"), body, setting, m.start(), end).ifPresent(found::add);
      }
    }
    for (Matcher m = yearly.matcher(flat); m.find(); ) {
      Setting setting = settings.after(flat, m.end() - "of 2000".length());
      mention(m.group("what"), before(document, flat, m.start()), setting, m.start(), m.end())
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<EventMention> mention(
      String printed, Optional<String> body, Setting setting, int start, int end) {
    if (body.isEmpty() && setting.dates().isEmpty()) {
      return Optional.empty();
    }
    String what =
        Character.toUpperCase(printed.charAt(0)) + printed.substring(1).toLowerCase(Locale.ROOT);
    String name = what + body.map(b -> " of the " + b).orElse("");
    boolean counted =
        !what.matches("(?i)[a-z]+ session") || what.matches("(?i).*(?:st|nd|rd|th) session");
    String year =
        counted || setting.from().isEmpty() ? "" : setting.from().substring(0, "2000".length());
    return Optional.of(
        new EventMention(
            name.toLowerCase(Locale.ROOT) + year,
            name,
            Optional.empty(),
            setting,
            start,
            Math.max(end, setting.end())));
  }

  /** At the beginning of a line, but for a number. */
  private static boolean isHeading(String flat, int at) {
    int line = flat.lastIndexOf('\n', at) + 1;
    return at - line <= HEADING && flat.substring(line, at).matches("[\\s#IVX\\d.()A-Z]*");
  }

  private static Optional<Occurrence> bodyAt(AnnotatedDocument document, int at) {
    return document.within(at, Math.min(document.text().length(), at + SENTENCE)).stream()
        .filter(o -> o.start() == at && o.kind() == Kind.ACTOR)
        .findFirst();
  }

  /** "the States parties" are more than "States". */
  private static String whole(AnnotatedDocument document, Matcher m, String named) {
    int at = m.start("body");
    return document.within(at, Math.min(document.text().length(), at + SENTENCE)).stream()
        .filter(o -> o.start() == at && o.kind() == Kind.ACTOR_CLASS && o.length() > named.length())
        .map(o -> document.text().substring(o.start(), o.end()).replace('\n', ' '))
        .findFirst()
        .orElse(named);
  }

  /** "the Committee, at its fourth session": the body named before in the sentence. */
  private Optional<String> before(AnnotatedDocument document, String flat, int at) {
    int begins = Math.max(flat.lastIndexOf('\n', at), flat.lastIndexOf(". ", at));
    int from = Math.max(0, Math.max(begins, at - SENTENCE));
    List<Occurrence> bodies =
        document.within(from, at).stream()
            .filter(o -> o.kind() == Kind.ACTOR && !office.matcher(o.record().label()).find())
            .toList();
    return bodies.isEmpty()
        ? ofDocument(document)
        : Optional.of(bodies.get(bodies.size() - 1).record().label());
  }

  /** "COMMISSION ON HUMAN RIGHTS" on the line over "Fifty-ninth session". */
  private Optional<String> lineAbove(AnnotatedDocument document, String flat, int at) {
    int end = flat.lastIndexOf('\n', at);
    while (end > 0 && Character.isWhitespace(flat.charAt(end - 1))) {
      end--;
    }
    int start = flat.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
    return document.within(start, Math.max(start, end)).stream()
        .filter(o -> o.kind() == Kind.ACTOR && !office.matcher(o.record().label()).find())
        .map(o -> o.record().label())
        .findFirst();
  }

  private Optional<String> ofDocument(AnnotatedDocument document) {
    return document
        .body()
        .flatMap(authorities::actor)
        .map(AuthorityRecord::label)
        .filter(label -> !office.matcher(label).find());
  }
}
