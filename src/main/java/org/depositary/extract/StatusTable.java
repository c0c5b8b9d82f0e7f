package org.depositary.extract;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.fact.Fact;
import org.depositary.fact.TreatyAction;
import org.depositary.fact.TreatyAction.Action;
import org.depositary.fact.TreatyAction.Modality;

/**
 * Reads tables of the status of a treaty, as depositaries print them: a state, the day it signed,
 * the day it ratified, and a letter where it did not ratify but acceded (a), succeeded (d),
 * accepted (A) or approved (AA). Rows may stand on lines of their own or run on.
 */
final class StatusTable {

  private static final Pattern HEADER =
      Pattern.compile(
          "\\b(?:Participants?|States?(?: part(?:y|ies))?|Country|Countries|Part(?:y|ies))\\s+(?:Date of )?Signature\\b"
              + "[^\\d]{0,12}?\\b(?:Date of )?Ratification(?:[^\\d\\n]|\\d(?!\\d))*");
  private static final Pattern CELL =
      Pattern.compile(
          "\\s*(\\d{1,2}\\s\\p{Lu}\\p{L}{2,8}\\.?,?\\s\\d{4})(?:\\s?\\(?(AA|A|a|d|s|c)\\)?(?![\\p{L}\\d]))?");
  private static final Pattern NOTE =
      Pattern.compile("[\\s,]*(?:\\d{1,2}|\\*+|\\[\\w+\\])?(?=[\\s,]|$)");
  private static final Pattern AS_OF =
      Pattern.compile("(?i)\\b(?:status )?as (?:at|of):?\\s+(\\d{1,2} \\p{L}+ \\d{4})");

  /** How far above a table its treaty and its day stand, in characters. */
  private static final int ABOVE = 3_000;

  /** After this many states without a date a table is over. */
  private static final int EMPTY_ROWS = 3;

  private final AnnotatedDocument document;
  private final String text;
  private final NavigableMap<Integer, LocalDate> days = new TreeMap<>();

  StatusTable(AnnotatedDocument document) {
    this.document = document;
    this.text = document.text();
    for (Matcher m = AS_OF.matcher(text); m.find(); ) {
      int place = m.start();
      Dates.day(m.group(1)).ifPresent(day -> days.put(place, day));
    }
  }

  /** The actions of all tables of the document, by their place. */
  List<Fact> rows() {
    List<Fact> facts = new ArrayList<>();
    List<int[]> headers = new ArrayList<>();
    for (Matcher m = HEADER.matcher(text); m.find(); ) {
      int first =
          document.within(m.start(), m.end()).stream()
              .filter(o -> o.kind() == Kind.STATE)
              .mapToInt(Occurrence::start)
              .findFirst()
              .orElse(m.end());
      headers.add(new int[] {m.start(), first});
    }
    for (int i = 0; i < headers.size(); i++) {
      int end = i + 1 < headers.size() ? headers.get(i + 1)[0] : text.length();
      int start = headers.get(i)[0];
      int body = headers.get(i)[1];
      treaty(start).ifPresent(treaty -> table(treaty, asOf(start), body, end, facts));
    }
    return facts;
  }

  private Optional<Occurrence> treaty(int header) {
    return document
        .before(header, Math.max(0, header - ABOVE), Kind.INSTRUMENT)
        .filter(TreatyNames::isTreaty);
  }

  private Optional<LocalDate> asOf(int header) {
    Map.Entry<Integer, LocalDate> last = days.lowerEntry(header);
    return Optional.ofNullable(last).map(Map.Entry::getValue);
  }

  private void table(
      Occurrence treaty, Optional<LocalDate> asOf, int start, int end, List<Fact> facts) {
    int empty = 0;
    int reached = start;
    for (Occurrence state : document.within(start, end)) {
      if (state.kind() != Kind.STATE || state.start() < reached) {
        continue;
      }
      int after = row(treaty, asOf, state, end, facts);
      empty = after == state.end() ? empty + 1 : 0;
      reached = after;
      if (empty > EMPTY_ROWS) {
        return;
      }
    }
  }

  /** Reads the dates after a state and gives the place after the last. */
  private int row(
      Occurrence treaty, Optional<LocalDate> asOf, Occurrence state, int end, List<Fact> facts) {
    int at = state.end();
    Matcher note = NOTE.matcher(text).region(at, end);
    at = note.lookingAt() && !CELL.matcher(text).region(at, end).lookingAt() ? note.end() : at;
    List<LocalDate> cells = new ArrayList<>();
    List<String> letters = new ArrayList<>();
    for (Matcher cell = CELL.matcher(text).region(at, end);
        cells.size() < 2 && cell.lookingAt();
        cell.region(at, end)) {
      Optional<LocalDate> day = Dates.day(cell.group(1).replaceAll("[.,]", ""));
      if (day.isEmpty()) {
        break;
      }
      cells.add(day.get());
      letters.add(cell.group(2) == null ? "" : cell.group(2));
      at = cell.end();
    }
    for (int i = 0; i < cells.size(); i++) {
      Optional<Temporal> day = Optional.of(cells.get(i));
      facts.add(
          new TreatyAction(
              document.evidence(state.start(), at, "treaty-action.table"),
              treaty.key(),
              Optional.of(state.key()),
              action(letters.get(i), i),
              Modality.DONE,
              day,
              asOf,
              OptionalInt.empty()));
    }
    return cells.isEmpty() ? state.end() : at;
  }

  /** The first day without a letter is that of the signature. */
  private static Action action(String letter, int column) {
    return switch (letter) {
      case "a" -> Action.ACCESSION;
      case "d" -> Action.SUCCESSION;
      case "A" -> Action.ACCEPTANCE;
      case "AA" -> Action.APPROVAL;

      default -> column == 0 ? Action.SIGNATURE : Action.RATIFICATION;
    };
  }
}
