package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private static final int WRAPPED = 35;
  private static final Pattern CAPITALS_FIRST =
      Pattern.compile("^((?:[\\p{Lu}\\d&',:-]{2,} )+[\\p{Lu}\\d&',-]{2,}) (\\p{Lu}\\p{Ll}.*)$");

  private final AnnotatedDocument document;
  private final String text;
  private final PeopleCues cues;
  private final AgendaPeople people;
  private final List<AgendaEntry> entries = new ArrayList<>();
  private static final Pattern QUOTED_FIRST =
      Pattern.compile("^\"([^\"]{4,200})\"\\s*[:,\u2013\u2014-]?\\s*");

  private AgendaSession session = none();
  private Role role = Role.SPEAKER;
  private boolean timed;
  private OptionalInt end = OptionalInt.empty();

  AgendaReading(AnnotatedDocument document, PeopleCues cues, AgendaPeople people) {
    this.document = document;
    this.text = document.text();
    this.cues = cues;
    this.people = people;
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
      if (!session.lasts(line.from().getAsInt())) {
        timed = true;
        end = line.to();
      }
      role = Role.SPEAKER;
    }
    if (line.isEmpty()) {
      return i;
    }
    int number = line.sessionLength(text, cues);
    if (number > 0) {
      numbered(line, number);
      return i;
    }
    int whole = line.line().end() - line.line().start();
    int cue = people.cueLength(text, line.line());
    if (cue == whole && line.isTimed()) {
      cue = 0;
    }
    if (cue > 0) {
      role = people.role(text, line.line());
    }
    TextLine rest = line.line().from(line.line().start() + cue + (cue > 0 && cue < whole ? 1 : 0));
    rest = rest.from(quoted(rest));
    if (rest.start() >= rest.end()) {
      return i;
    }
    int last = wrapped(lines, i);
    List<Person> named = people.in(document, rest.start(), lines.get(last).end(), role);
    if (!named.isEmpty()) {
      if (timed) {
        open(new AgendaSession("", "", end));
      }
      named.forEach(session::person);
      role = cue > 0 && !people.isPlural(text, line.line()) ? Role.SPEAKER : role;
      return last;
    }
    if (cue > 0) {
      role = Role.SPEAKER;
    }
    heading(line);
    return i;
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

  /** The last of the lines over which a long line about people goes on. */
  private int wrapped(List<TextLine> lines, int i) {
    int last = i;
    while (last + 1 < lines.size() && goesOn(lines.get(last), lines.get(last + 1))) {
      last++;
    }
    return last;
  }

  private boolean goesOn(TextLine line, TextLine next) {
    String words = next.words(text);
    if (words.isEmpty()) {
      return false;
    }
    boolean open =
        people.isOpen(text, line)
            || Character.isLowerCase(words.charAt(0))
            || words.indexOf(',') > 0
                && line.end() - line.start() >= WRAPPED
                && !people.endsInState(text, line);
    AgendaLine read = AgendaLine.of(text, next);
    return open
        && !next.apart()
        && !next.bullet()
        && next.start() - line.end() == 1
        && next.end() > next.start()
        && !read.isTimed()
        && read.sessionLength(text, cues) == 0
        && people.cueLength(text, next) == 0
        && !words.equals(words.toUpperCase(Locale.ROOT))
        && words.charAt(0) != '"'
        && people.in(document, next.start(), next.end(), role).isEmpty();
  }

  private void numbered(AgendaLine line, int number) {
    List<Word> words = Word.in(text, line.line().start(), line.line().end());
    String label =
        words.subList(0, number).stream()
            .map(w -> text.substring(w.start(), w.end()))
            .reduce((a, b) -> a + " " + b)
            .orElse("");
    int from = words.get(number - 1).end();
    String title =
        TextLine.flat(text, from, line.line().end()).replaceFirst("^[-\u2013\u2014:.]\\s*", "");
    open(new AgendaSession(label(label), title, end));
  }

  private static String label(String printed) {
    String bare = printed.replaceAll("[:.,;]+$", "");
    String small = bare.substring(1).toLowerCase(Locale.ROOT);
    boolean roman = bare.matches(".* [IVX]+");
    String number = bare.substring(bare.lastIndexOf(' '));
    String words = bare.charAt(0) + small;
    return roman ? words.substring(0, words.lastIndexOf(' ')) + number : words;
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
    boolean short_ = words.length() <= LONGEST_TOPIC;
    String label =
        line.holds(text, cues, "closing")
            ? "Closing"
            : line.holds(text, cues, "opening") ? "Opening" : words;
    if (short_ && !line.begins(text, cues, "discussions")) {
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
