package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.extract.AgendaPeople.Person;
import org.depositary.fact.AgendaEntry;
import org.depositary.fact.AgendaEntry.Role;

/** One reading of one agenda, line by line: the session, its topics, its people. */
final class AgendaReading {

  private static final int LONGEST_TOPIC = 160;
  private static final int LONGEST_SMALL_TOPIC = 90;
  private static final Pattern CAPITALS_FIRST =
      Pattern.compile("^((?:[\\p{Lu}\\d&',:-]{2,} )+[\\p{Lu}\\d&',-]{2,}) (\\p{Lu}\\p{Ll}.*)$");

  private static final Pattern QUOTED_FIRST =
      Pattern.compile("^\"([^\"]{4,200})\"\\s*[:,\u2013\u2014-]?\\s*");

  private final AnnotatedDocument document;
  private final String text;
  private final PeopleCues cues;
  private final AgendaPeople people;
  private final AgendaWrap wrap;
  private final List<AgendaEntry> entries = new ArrayList<>();
  private AgendaSession session = none();
  private Role role = Role.SPEAKER;
  private boolean timed;
  private OptionalInt end = OptionalInt.empty();

  AgendaReading(AnnotatedDocument document, PeopleCues cues, AgendaPeople people) {
    this.document = document;
    this.text = document.text();
    this.cues = cues;
    this.people = people;
    this.wrap = new AgendaWrap(document, cues, people);
  }

  private static AgendaSession none() {
    return new AgendaSession("", "", OptionalInt.empty());
  }

  List<AgendaEntry> read(List<TextLine> lines) {
    List<TextLine> cells = new ArrayList<>();
    for (TextLine line : lines) {
      cells.addAll(ListTable.isRow(line.words(text)) ? ListTable.cells(text, line) : List.of(line));
    }
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).end() > cells.get(i).start()) {
        i = line(cells, i);
      }
    }
    open(none());
    return entries;
  }

  private void open(AgendaSession next) {
    entries.addAll(session.entries(document));
    session = next;
    role = Role.SPEAKER;
    timed = false;
  }

  /** Reads a line and those that go on below it; gives the last of them. */
  private int line(List<TextLine> lines, int i) {
    AgendaLine line = AgendaLine.of(text, lines.get(i));
    if (line.isTimed()) {
      time(line);
    }
    if (line.isEmpty()) {
      return i;
    }
    int number = line.sessionLength(text, cues);
    if (number > 0) {
      open(line.session(text, number, end));
      return i;
    }
    Optional<RoleCue> cue =
        RoleCue.of(cues, text, line.line()).filter(c -> !(c.alone() && line.isTimed()));
    int from = cue.map(c -> behind(c.end(), line.line().end())).orElse(line.line().start());
    role = cue.map(RoleCue::role).orElse(role);
    if (from >= line.line().end()) {
      return i;
    }
    int last = wrap.last(lines, i);
    if (people(quoted(line.line().from(from)), lines.get(last).end())) {
      role = cue.isPresent() && !cue.get().plural() ? Role.SPEAKER : role;
      return last;
    }
    role = Role.SPEAKER;
    heading(line);
    return i;
  }

  private void time(AgendaLine line) {
    if (!session.lasts(line.from().getAsInt())) {
      timed = true;
      end = line.to();
    }
    role = Role.SPEAKER;
  }

  private int behind(int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private boolean people(int from, int to) {
    List<Person> named = people.in(document, from, to, role);
    if (!named.isEmpty() && timed) {
      open(new AgendaSession("", "", end));
    }
    named.forEach(session::person);
    return !named.isEmpty();
  }

  /** Takes a topic in quotes before the person who speaks on it; gives what begins behind it. */
  private int quoted(TextLine rest) {
    Matcher title = QUOTED_FIRST.matcher(rest.words(text));
    if (!title.find()
        || people.in(document, rest.start() + title.end(), rest.end(), role).isEmpty()) {
      return rest.start();
    }
    session.topic(title.group(1), false);
    return rest.start() + title.end();
  }

  private void heading(AgendaLine line) {
    String words = line.line().words(text).replaceAll("^\"|\"$", "");
    if (words.isEmpty()) {
      return;
    }
    boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
    boolean begins = !timed && !capitals && line.begins(text, cues, "days");
    if (line.begins(text, cues, "breaks") || begins || isDate(words)) {
      open(none());
    } else if (timed) {
      opened(line, words);
    } else if (line.begins(text, cues, "closing") && isTitle(words, capitals)) {
      open(new AgendaSession("Closing", words, OptionalInt.empty()));
    } else if (line.begins(text, cues, "discussions") || !isTitle(words, capitals)) {
      return;
    } else if (session.isUntitled()) {
      session.title(words);
    } else {
      topic(words, capitals);
    }
    role = Role.SPEAKER;
  }

  private void opened(AgendaLine line, String words) {
    String label =
        line.holds(text, cues, "closing")
            ? "Closing"
            : line.holds(text, cues, "opening") ? "Opening" : words;
    if (words.length() <= LONGEST_TOPIC && !line.begins(text, cues, "discussions")) {
      open(new AgendaSession(label, words, end));
    }
  }

  private static boolean isDate(String words) {
    return words.matches(
        "(?i)(?:\\p{L}+,? )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?\\p{L}{3,12},? (?:19|20)\\d\\d\\b.{0,20}");
  }

  private static boolean isTitle(String words, boolean capitals) {
    int longest = capitals ? LONGEST_TOPIC : LONGEST_SMALL_TOPIC;
    return words.length() <= longest
        && words.indexOf(';') < 0
        && !words.endsWith(".")
        && !words.endsWith(":")
        && Character.isUpperCase(words.charAt(0));
  }

  private void topic(String words, boolean capitals) {
    Matcher both = CAPITALS_FIRST.matcher(words);
    if (both.matches()) {
      session.topic(both.group(1), false);
      session.topic(both.group(2), true);
    } else {
      session.topic(words, !capitals && session.hasTopic());
    }
  }
}
