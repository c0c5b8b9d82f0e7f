package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.extract.ActFinder.Setting;
import org.depositary.fact.Fact;
import org.depositary.fact.FollowUp;
import org.depositary.fact.Statement;
import org.depositary.outline.Paragraph;
import org.depositary.outline.Paragraph.Type;
import org.depositary.outline.Sentences;
import org.depositary.report.Issue;

/** Reads the statements of bodies: who asks whom to do what, who holds what. */
public final class StatementExtractor implements Extractor {

  private final List<AuthorityRecord> acts;
  private final UnitCutter cutter;
  private final ActFinder actFinder;
  private final AddresseeFinder addresseeFinder;
  private final EditorialNotes notes;
  private final ActionLevels levels;

  public StatementExtractor(Authorities authorities, SentenceCues cues, Sentences sentences) {
    this.acts = List.copyOf(authorities.records(Kind.ACT));
    this.cutter = new UnitCutter(sentences);
    this.actFinder = new ActFinder(cues, acts);
    this.addresseeFinder = new AddresseeFinder(cues);
    this.notes = new EditorialNotes(cues);
    this.levels = new ActionLevels(cues);
  }

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    FramingReader framings = new FramingReader(actFinder, addresseeFinder, cutter, acts, document);
    Provisions provisions = new Provisions(document);
    List<Fact> statements = new ArrayList<>();
    for (Paragraph paragraph : document.outline().paragraphs()) {
      Optional<String> speaker = Optional.empty();
      for (Unit unit : cutter.units(document, paragraph)) {
        Framing framing = framings.over(paragraph);
        Optional<String> going = unit.opensParagraph() ? Optional.empty() : speaker;
        Optional<Statement> read = read(document, unit, framing, going, provisions);
        read.ifPresent(statements::add);
        speaker = read.flatMap(Statement::issuer).or(() -> going);
      }
    }
    return statements;
  }

  private Optional<Statement> read(
      AnnotatedDocument document,
      Unit unit,
      Framing framing,
      Optional<String> going,
      Provisions provisions) {
    boolean preambular = unit.paragraph().type() == Type.PREAMBULAR;
    boolean prose = unit.paragraph().type() == Type.NARRATIVE;
    boolean speaks = prose ? going.isPresent() : framing.speaker().isPresent();
    int end = notes.endOfWords(unit, document.text());
    List<FoundAct> found =
        new ArrayList<>(
            actFinder.find(
                document, unit.start(), end, new Setting(speaks, preambular, framing.inherits())));
    if (prose && going.isEmpty()) {
      found = spokenBySomebody(found);
    }
    Set<AuthorityRecord> performed = new java.util.LinkedHashSet<>();
    framing.acts().forEach(act -> performed.add(act.act()));
    found.forEach(act -> performed.add(act.act()));
    if (performed.isEmpty() && !prose) {
      performed.addAll(framing.frames());
    }
    Optional<String> issuer =
        found.stream()
            .map(FoundAct::speaker)
            .flatMap(Optional::stream)
            .findFirst()
            .or(() -> prose ? going : framing.speaker());
    if (performed.isEmpty() || issuer.isEmpty()) {
      return Optional.empty();
    }
    Statement.Kind kind = kind(performed, preambular);
    return Optional.of(
        new Statement(
            document.evidence(unit.start(), unit.end(), rule(found, framing)),
            kind,
            issuer,
            performed.stream().map(AuthorityRecord::key).toList(),
            List.copyOf(addressees(document, unit, framing, found, kind)),
            keys(document, unit.start(), unit.end(), Kind.INSTRUMENT),
            provisions.within(unit.start(), unit.end()),
            keys(document, unit.start(), end, Kind.GROUP),
            keys(document, unit.start(), end, Kind.THEME),
            performed.stream().mapToInt(StatementExtractor::strength).max().orElse(1),
            kind == Statement.Kind.DIRECTIVE ? levels.of(document, unit, found) : 0,
            followUp(document, unit)));
  }

  /** In prose with no speaker known, a modal or a verb without a subject is nobody's act. */
  private static List<FoundAct> spokenBySomebody(List<FoundAct> found) {
    boolean spoken = found.stream().anyMatch(act -> act.speaker().isPresent() && !act.isFrame());
    return spoken ? found : List.of();
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
    return "statement." + found.get(0).form().name().toLowerCase(java.util.Locale.ROOT) + "-act";
  }

  private Set<String> addressees(
      AnnotatedDocument document,
      Unit unit,
      Framing framing,
      List<FoundAct> found,
      Statement.Kind kind) {
    Set<String> who = new TreeSet<>();
    for (int i = 0; i < found.size(); i++) {
      int next = i + 1 < found.size() ? found.get(i + 1).start() : unit.end();
      who.addAll(addresseeFinder.of(document, unit, found.get(i), next));
    }
    if (kind == Statement.Kind.PREAMBULAR) {
      return Set.of();
    }
    if (framing.inherits() && framing.addressees().isEmpty() || found.isEmpty()) {
      if (framing.opensThat()) {
        who.addAll(clauseSubjects(document, unit));
      }
    }
    boolean asks = framing.acts().stream().anyMatch(FoundAct::isDirective);
    if (framing.inherits() && asks) {
      who.addAll(framing.addressees());
    }
    if (kind == Statement.Kind.DECLARATIVE) {
      who.addAll(addresseeFinder.responsible(document, unit));
    } else if (who.isEmpty()) {
      who.addAll(addresseeFinder.agents(document, unit));
    }
    if (who.isEmpty()
        && kind == Statement.Kind.DIRECTIVE
        && (framing.inherits() || framing.opensThat())) {
      who.addAll(addresseeFinder.places(document, unit));
    }
    return who;
  }

  /** Under "recommendations ... that:", each clause of an item has its own subject. */
  private Set<String> clauseSubjects(AnnotatedDocument document, Unit unit) {
    Set<String> who = new TreeSet<>();
    String words = unit.words(document.text());
    int from = 0;
    for (int at = words.indexOf("; "); from < words.length(); at = words.indexOf("; ", from)) {
      int to = at < 0 ? words.length() : at;
      int start = words.startsWith("and ", from) ? from + 4 : from;
      who.addAll(addresseeFinder.clauseSubject(document, unit, start, to));
      from = at < 0 ? words.length() : to + 2;
    }
    return who;
  }

  private static List<String> keys(AnnotatedDocument document, int start, int end, Kind kind) {
    return document.within(start, end).stream()
        .filter(o -> o.kind() == kind)
        .map(Occurrence::key)
        .distinct()
        .toList();
  }

  private Optional<FollowUp> followUp(AnnotatedDocument document, Unit unit) {
    return notes.followUp(unit, document.text());
  }
}
