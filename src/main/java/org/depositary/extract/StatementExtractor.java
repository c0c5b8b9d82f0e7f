package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.extract.StatementReader.Reading;
import org.depositary.fact.Fact;
import org.depositary.fact.Statement;
import org.depositary.outline.Paragraph;
import org.depositary.outline.Paragraph.Type;
import org.depositary.outline.Sentences;
import org.depositary.report.Issue;

/** Reads the statements of bodies: who asks whom to do what, who holds what. */
public final class StatementExtractor implements Extractor {

  /** An operative paragraph without a number has its verb this near its beginning. */
  private static final int VERB_WITHIN = 40;

  private final SentenceCues cues;
  private final List<AuthorityRecord> acts;
  private final UnitCutter cutter;
  private final Imperatives imperatives;
  private final VoiceReader voices;
  private final FramingReader.Tools framingTools;
  private final StatementReader.Tools tools;

  /** An extractor that knows the acts of the authorities. */
  public StatementExtractor(Authorities authorities, SentenceCues cues, Sentences sentences) {
    this.cues = cues;
    this.acts = List.copyOf(authorities.records(Kind.ACT));
    this.cutter = new UnitCutter(sentences);
    this.imperatives = new Imperatives(cues);
    this.voices = new VoiceReader(cues);
    NameRuns runs = new NameRuns(cues);
    ActFinder finder = new ActFinder(cues, acts);
    AddresseeFinder addressees = new AddresseeFinder(cues, runs);
    this.framingTools = new FramingReader.Tools(finder, addressees, cutter);
    this.tools =
        new StatementReader.Tools(
            finder,
            new Addressing(addressees, new Duties(cues, runs)),
            new EditorialNotes(cues),
            new ActionLevels(cues),
            new Deadlines(cues),
            new Themes(cues));
  }

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    Voice voice = voices.of(document);
    Chapeaux chapeaux = new Chapeaux(document, imperatives);
    FramingReader framings = new FramingReader(framingTools, cues, acts, document, chapeaux, voice);
    StatementReader reader = new StatementReader(document, voice, tools);
    List<Fact> statements = new ArrayList<>();
    boolean resolves = false;
    for (Paragraph paragraph : document.outline().paragraphs()) {
      List<Unit> units = cutter.units(document, chapeaux, paragraph);
      Framing framing = framings.over(paragraph);
      resolves =
          paragraph.type() == Type.PREAMBULAR
              || resolves
                  && paragraph.type() == Type.NARRATIVE
                  && voice.isKnown()
                  && opensWithAct(reader, units, framing);
      boolean prose = paragraph.type() == Type.NARRATIVE && !resolves;
      if (prose || severalSpeak(reader, units, framing)) {
        List<Unit> sentences =
            prose ? units : cutter.sentencesOf(document, paragraph, units.get(0).end());
        statements.addAll(inTurn(document, reader, sentences, framing));
      } else {
        Reading reading = new Reading(framing, false, Optional.empty());
        units.forEach(unit -> statements.addAll(reader.read(unit, reading)));
      }
    }
    return statements;
  }

  /** After a preamble, "Recommends that ..." is of the body even without a number. */
  private static boolean opensWithAct(StatementReader reader, List<Unit> units, Framing framing) {
    Reading reading = new Reading(framing, false, Optional.empty());
    return !units.isEmpty()
        && reader.acts(units.get(0), reading).stream()
            .anyMatch(act -> act.start() - units.get(0).start() < VERB_WITHIN);
  }

  /** Whether the sentences of one item are of different speakers. */
  private static boolean severalSpeak(StatementReader reader, List<Unit> units, Framing framing) {
    if (units.size() != 1) {
      return false;
    }
    Reading reading = new Reading(framing, false, Optional.empty());
    return reader.acts(units.get(0), reading).stream()
            .map(FoundAct::speakers)
            .filter(speakers -> !speakers.isEmpty())
            .map(speakers -> speakers.stream().map(Occurrence::key).toList())
            .distinct()
            .count()
        > 1;
  }

  /** Sentence after sentence: who spoke in the one before goes on where the next has no name. */
  private static List<Statement> inTurn(
      AnnotatedDocument document, StatementReader reader, List<Unit> units, Framing framing) {
    List<Statement> statements = new ArrayList<>();
    Optional<String> speaker = Optional.empty();
    for (Unit unit : units) {
      List<Statement> read = reader.read(unit, new Reading(framing, true, speaker));
      statements.addAll(read);
      if (!read.isEmpty()) {
        speaker = read.size() == 1 ? read.get(0).issuer() : Optional.empty();
      } else if (opensSentence(document, unit)) {
        speaker = Optional.empty();
      }
    }
    return statements;
  }

  private static boolean opensSentence(AnnotatedDocument document, Unit unit) {
    int before = unit.start() - 1;
    while (before >= 0 && Character.isWhitespace(document.text().charAt(before))) {
      before--;
    }
    return before < 0 || ";:,".indexOf(document.text().charAt(before)) < 0;
  }
}
