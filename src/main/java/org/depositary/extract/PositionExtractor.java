package org.depositary.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.extract.NameRuns.Stretch;
import org.depositary.extract.PositionReader.Held;
import org.depositary.fact.Fact;
import org.depositary.fact.Position;
import org.depositary.fact.Position.Stance;
import org.depositary.outline.Paragraph.Type;
import org.depositary.outline.Sentences;
import org.depositary.report.Issue;

/**
 * Reads from reports of meetings who held what: "several delegates stressed that", "there was broad
 * agreement that". Where a body speaks for itself there are statements instead.
 */
public final class PositionExtractor implements Extractor {

  private static final Pattern THAT = Pattern.compile("^.{0,40}?\\bthat\\b,?");
  private static final String LISTED = "position.listed";
  private static final int FEWEST_ENUMERATED = 2;

  private final Prose prose;
  private final PositionReader reader;
  private final SpeakerFinder speakers;
  private final VoiceReader voices;
  private final AddresseeFinder addressees;
  private final Duties duties;
  private final Pattern ordinal;
  private final Pattern need;

  public PositionExtractor(SentenceCues cues, ReportCues reports, Sentences sentences) {
    this.prose = new Prose(sentences);
    this.speakers = new SpeakerFinder(reports, cues.speakingTypes());
    this.reader = new PositionReader(reports, speakers);
    this.voices = new VoiceReader(cues);
    NameRuns runs = new NameRuns(cues);
    this.addressees = new AddresseeFinder(cues, runs);
    this.duties = new Duties(cues, runs);
    this.ordinal = Pattern.compile("^" + SentenceCues.anyOf(reports.ordinals()) + ", ");
    this.need = Pattern.compile("\\b" + SentenceCues.anyOf(reports.callWords()) + "\\b");
  }

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    Reading reading = new Reading(document);
    prose.paragraphs(document).forEach(reading::paragraph);
    return reading.found;
  }

  /** The reading of one document: whose voice goes on where. */
  private final class Reading {

    private final AnnotatedDocument document;
    private final Voice voice;
    private final List<Fact> found = new ArrayList<>();
    private final Map<Integer, Held> overLists = new HashMap<>();
    private List<String> enumerating = List.of();
    private int enumerated;

    Reading(AnnotatedDocument document) {
      this.document = document;
      this.voice = voices.of(document);
    }

    void paragraph(List<Unit> sentences) {
      List<String> going = List.of();
      for (Unit sentence : sentences.stream().flatMap(this::clauses).toList()) {
        Optional<Held> held =
            read(sentence, going).or(() -> listed(sentence)).or(() -> enumerated(sentence));
        if (held.isPresent() && opensList(sentence)) {
          overLists.put(sentence.paragraph().order(), held.get());
        } else {
          held.ifPresent(h -> found.add(position(document, voice, sentence, h)));
        }
        going = held.map(Held::holders).orElse(List.of());
        count(sentence, going);
      }
    }

    private Stream<Unit> clauses(Unit sentence) {
      return reader.clauses(document, sentence).stream();
    }

    /** In operative paragraphs of a body, what is told without a speaker is the body's own. */
    private Optional<Held> read(Unit sentence, List<String> going) {
      boolean bodySpeaks =
          document.body().isPresent() && sentence.paragraph().type() == Type.OPERATIVE;
      Optional<Held> held = reader.read(document, sentence, going);
      return held.filter(h -> !bodySpeaks || h.rule().equals("position.said"))
          .filter(h -> !speaksInStatement(h));
    }

    /** In a review the states speak by statements of their own. */
    private boolean speaksInStatement(Held held) {
      return voice.reviewed().isPresent() && held.holders().stream().anyMatch(speakers::isSomebody);
    }

    private boolean opensList(Unit sentence) {
      return document.text().charAt(sentence.end() - 1) == ':'
          && !document.outline().children(sentence.paragraph()).isEmpty();
    }

    /** An item under "Participants stressed the following:". */
    private Optional<Held> listed(Unit sentence) {
      return sentence
          .paragraph()
          .parent()
          .filter(parent -> sentence.opensParagraph())
          .map(parent -> overLists.get(parent.order()))
          .map(held -> new Held(held.holders(), held.stance(), 0, LISTED));
    }

    /** A need told as one of several things held: "Finally, there is a need for". */
    private Optional<Held> enumerated(Unit sentence) {
      String words = sentence.words(document.text());
      boolean goesOn = enumerated >= FEWEST_ENUMERATED && ordinal.matcher(words).find();
      return goesOn && need.matcher(words).find()
          ? Optional.of(new Held(enumerating, Stance.CALL, 0, "position.enumerated"))
          : Optional.empty();
    }

    private void count(Unit sentence, List<String> holders) {
      if (ordinal.matcher(sentence.words(document.text())).find()) {
        enumerated = holders.isEmpty() ? 0 : enumerated + 1;
        enumerating = holders;
      }
    }
  }

  private Position position(AnnotatedDocument document, Voice voice, Unit sentence, Held held) {
    return new Position(
        document.evidence(sentence.start(), sentence.end(), held.rule()),
        held.holders().stream().sorted().toList(),
        held.stance(),
        keys(document, sentence, Kind.INSTRUMENT),
        addressees(
            new Stretch(document, sentence, voice, 0, sentence.end() - sentence.start()), held),
        keys(document, sentence, Kind.THEME));
  }

  private List<String> addressees(Stretch sentence, Held held) {
    Set<String> who = new LinkedHashSet<>(duties.responsible(sentence));
    Matcher that = THAT.matcher(sentence.words().substring(held.from()));
    if (held.stance() == Stance.CALL) {
      if (held.rule().equals(LISTED)) {
        who.addAll(addressees.clauseSubject(sentence));
      } else if (that.find()) {
        Stretch clause = sentence.part(held.from() + that.end(), sentence.to());
        who.addAll(addressees.clauseSubject(clause));
      } else {
        who.addAll(addressees.asked(sentence.part(held.from(), sentence.to())));
      }
    }
    who.removeAll(held.holders());
    return who.stream().sorted().toList();
  }

  private static List<String> keys(AnnotatedDocument document, Unit sentence, Kind kind) {
    return document.within(sentence.start(), sentence.end()).stream()
        .filter(o -> o.kind() == kind)
        .map(Occurrence::key)
        .distinct()
        .sorted()
        .toList();
  }
}
