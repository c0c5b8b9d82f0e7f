package org.depositary.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.fact.Statement;
import org.depositary.outline.Paragraph.Type;

/** Reads the statements of the units of one document. */
final class StatementReader {

  private final AnnotatedDocument document;
  private final Voice voice;
  private final UnitActs acts;
  private final Addressing addressing;
  private final EditorialNotes notes;
  private final ActionLevels levels;
  private final Deadlines deadlines;
  private final Themes themes;
  private final Provisions provisions;

  /** What reads the parts of a statement in any document. */
  record Tools(
      ActFinder acts,
      Addressing addressing,
      EditorialNotes notes,
      ActionLevels levels,
      Deadlines deadlines,
      Themes themes) {}

  StatementReader(AnnotatedDocument document, Voice voice, Tools tools) {
    this.document = document;
    this.voice = voice;
    this.acts = new UnitActs(document, voice, tools.acts(), tools.notes());
    this.addressing = tools.addressing();
    this.notes = tools.notes();
    this.levels = tools.levels();
    this.deadlines = tools.deadlines();
    this.themes = tools.themes();
    this.provisions = new Provisions(document);
  }

  /**
   * How a unit is to be read.
   *
   * @param framing what it inherits
   * @param prose whether only what is said with a speaker counts in it
   * @param going key of the body that spoke in the sentence before
   */
  record Reading(Framing framing, boolean prose, Optional<String> going) {

    boolean hasSpeaker(Voice voice) {
      return prose ? going.isPresent() : framing.speaker().isPresent() || voice.isAnonymous();
    }
  }

  /** The acts of a unit, with those of nobody left out. */
  List<FoundAct> acts(Unit unit, Reading reading) {
    return acts.of(unit, reading);
  }

  /** The statements of a unit: none, or one for each of those who make it. */
  List<Statement> read(Unit whole, Reading reading) {
    Unit unit = notes.withoutVote(whole, document.text());
    Framing framing = reading.framing();
    Recommenders.Found recommenders = Recommenders.of(document, unit);
    boolean recommended =
        !recommenders.names().isEmpty()
            && framing.speaker().isEmpty()
            && (framing.inherits() || !framing.frames().isEmpty());
    List<FoundAct> found = acts.of(unit, reading);
    Set<AuthorityRecord> performed = new LinkedHashSet<>();
    framing.acts().forEach(act -> performed.add(act.act()));
    found.forEach(act -> performed.add(act.act()));
    if (performed.isEmpty() && !reading.prose() || recommended) {
      performed.addAll(framing.frames());
    }
    if (performed.isEmpty()) {
      return List.of();
    }
    if (recommended) {
      return recommended(unit, recommenders, reading, found, performed);
    }
    List<Occurrence> speakers =
        found.stream()
            .map(FoundAct::speakers)
            .filter(named -> !named.isEmpty())
            .findFirst()
            .orElseGet(List::of);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < speakers.size(); i++) {
      int start = i == 0 ? unit.start() : speakers.get(i).start();
      Optional<String> issuer = Optional.of(speakers.get(i).key());
      statements.add(
          statement(unit, new Quote(start, unit.end()), issuer, reading, found, performed));
    }
    Optional<String> issuer = reading.prose() ? reading.going() : framing.speaker();
    if (speakers.isEmpty() && (issuer.isPresent() || voice.isAnonymous())) {
      statements.add(
          statement(unit, new Quote(unit.start(), unit.end()), issuer, reading, found, performed));
    }
    return statements;
  }

  /** An item that states in brackets recommend; each one's quote ends with its name. */
  private List<Statement> recommended(
      Unit unit,
      Recommenders.Found by,
      Reading reading,
      List<FoundAct> found,
      Set<AuthorityRecord> performed) {
    List<Statement> statements = new ArrayList<>();
    Unit asked = new Unit(unit.paragraph(), unit.start(), by.start(), unit.opensParagraph());
    for (int i = 0; i < by.names().size(); i++) {
      Occurrence state = by.names().get(i);
      int end = i + 1 < by.names().size() ? state.end() : unit.end();
      Statement one =
          statement(
              asked,
              new Quote(unit.start(), end),
              Optional.of(state.key()),
              reading,
              found,
              performed);
      statements.add(one);
    }
    return statements;
  }

  private record Quote(int start, int end) {}

  private Statement statement(
      Unit unit,
      Quote quote,
      Optional<String> issuer,
      Reading reading,
      List<FoundAct> found,
      Set<AuthorityRecord> performed) {
    Statement.Kind kind = kind(performed, unit.paragraph().type() == Type.PREAMBULAR);
    Set<String> who =
        new TreeSet<>(addressing.of(document, unit, voice, reading.framing(), found, kind));
    if (who.isEmpty() && quote.end() > unit.end()) {
      voice.reviewed().map(AuthorityRecord::key).ifPresent(who::add);
    }
    int end = notes.endOfWords(unit, document.text());
    return new Statement(
        document.evidence(quote.start(), quote.end(), rule(found, reading.framing())),
        kind,
        issuer,
        performed.stream().map(AuthorityRecord::key).toList(),
        List.copyOf(who),
        keys(unit.start(), unit.end(), Kind.INSTRUMENT),
        provisions.within(unit.start(), unit.end()),
        keys(unit.start(), end, Kind.GROUP),
        themes.of(document, unit.start(), end),
        performed.stream().mapToInt(StatementReader::strength).max().orElse(1),
        kind == Statement.Kind.DIRECTIVE ? levels.of(document, unit, found) : 0,
        kind == Statement.Kind.DIRECTIVE ? deadlines.in(document, unit, found, end) : "",
        notes.followUp(unit, document.text()));
  }

  private static int strength(AuthorityRecord act) {
    return act.detail("strength").stream().mapToInt(Integer::parseInt).findFirst().orElse(1);
  }

  private static Statement.Kind kind(Set<AuthorityRecord> performed, boolean preambular) {
    if (preambular) {
      return Statement.Kind.PREAMBULAR;
    }
    boolean asks = performed.stream().anyMatch(act -> act.type().equals("directive"));
    return asks ? Statement.Kind.DIRECTIVE : Statement.Kind.DECLARATIVE;
  }

  private static String rule(List<FoundAct> found, Framing framing) {
    if (found.isEmpty()) {
      return framing.inherits() ? "statement.inherited-act" : "statement.framed-list";
    }
    return "statement." + found.get(0).form().name().toLowerCase(Locale.ROOT) + "-act";
  }

  private List<String> keys(int start, int end, Kind kind) {
    return document.within(start, end).stream()
        .filter(o -> o.kind() == kind)
        .map(Occurrence::key)
        .distinct()
        .toList();
  }
}
