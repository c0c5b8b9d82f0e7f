package org.depositary.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.depositary.authority.Authorities;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.extract.DescribedProgrammes.Described;
import org.depositary.extract.OperatorFinder.Operators;
import org.depositary.fact.Fact;
import org.depositary.fact.Programme;
import org.depositary.outline.Paragraph.Type;
import org.depositary.outline.Sentences;
import org.depositary.report.Issue;

/**
 * Reads programmes, projects, services and the like that have a name or a named operator, each once
 * in a document. What is only proposed, or done by nobody in particular, is none.
 */
public final class ProgrammeExtractor implements Extractor {

  private static final Pattern JOINED = Pattern.compile("^,?\"?(?:,| and|, and)(?: the)? \"?$");

  private final Authorities authorities;
  private final Prose prose;
  private final PartyFinder parties;
  private final ProgrammeNames names;
  private final DescribedProgrammes described;
  private final RunningReader running;
  private final OperatorFinder operators;
  private final PartnerReader partners;

  public ProgrammeExtractor(Authorities authorities, NarrativeCues cues, Sentences sentences) {
    this.authorities = authorities;
    this.prose = new Prose(sentences);
    this.parties = new PartyFinder(cues.demonyms(), authorities);
    this.names = new ProgrammeNames(cues.programmes());
    this.running = new RunningReader(cues.programmes());
    this.operators = new OperatorFinder(cues.programmes(), running);
    this.described = new DescribedProgrammes(cues.programmes(), running);
    this.partners = new PartnerReader(cues.programmes());
  }

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    ProgrammeList found = new ProgrammeList();
    for (List<Unit> paragraph : prose.paragraphs(document)) {
      List<String> topic = List.of();
      for (Unit sentence : paragraph) {
        if (sentence.paragraph().type() != Type.OPERATIVE || document.body().isEmpty()) {
          topic = read(document, sentence, topic, found);
        }
      }
    }
    return found.facts();
  }

  /** Reads one sentence; gives those whom the next one may call "it". */
  private List<String> read(
      AnnotatedDocument document, Unit sentence, List<String> topic, ProgrammeList found) {
    String words = sentence.words(document.text());
    if (!words.endsWith(".") && !words.endsWith(";") && !words.endsWith(":")) {
      return topic;
    }
    List<Party> present = parties.in(document, sentence);
    goOn(words, present, found);
    List<ProgrammeName> named = names.in(document, sentence);
    List<Described> told = new ArrayList<>(described.in(words, certain(present), named(topic)));
    told.removeIf(
        d ->
            named.stream()
                .anyMatch(
                    n -> d.name().start() < n.end() && n.start() < d.name().end() && n.sure()));
    List<String> latest = List.of();
    int reached = 0;
    int count = named.size() + told.size();
    for (ProgrammeName name : named) {
      boolean joined = reached > 0 && JOINED.matcher(words.substring(reached, name.start())).find();
      List<String> before = latest;
      Optional<Operators> operators =
          this.operators
              .of(words, present, topic, name)
              .or(() -> joined ? Optional.of(new Operators(before, true)) : Optional.empty());
      if (operators.isPresent()) {
        latest = operators.get().keys();
        reached = name.end();
        found.add(programme(document, sentence, present, name, operators.get(), count > 1));
      } else if (name.name().endsWith(")")) {
        found.await(programme(document, sentence, present, name, Operators.NONE, count > 1));
      } else {
        found.named(name.name()).ifPresent(e -> e.addPartners(partners.in(words, present)));
      }
    }
    for (Described each : told) {
      latest = each.operators();
      found.add(
          programme(
              document, sentence, present, each.name(), new Operators(latest, true), count > 1));
    }
    return topicAfter(words, present, topic, latest);
  }

  private static List<Party> certain(List<Party> present) {
    return present.stream().filter(Party::isCertain).toList();
  }

  private List<String> named(List<String> topic) {
    return topic.stream().filter(key -> authorities.find(Kind.ACTOR_CLASS, key).isEmpty()).toList();
  }

  private List<String> topicAfter(
      String words, List<Party> present, List<String> topic, List<String> latest) {
    List<String> subject = running.subject(words, present);
    if (!subject.isEmpty()) {
      return subject;
    }
    Optional<Party> place = running.place(words, present);
    return !latest.isEmpty() ? latest : place.map(p -> List.of(p.key())).orElse(topic);
  }

  /** A sentence that speaks of a programme named before may add who runs it and who helps. */
  private void goOn(String words, List<Party> present, ProgrammeList found) {
    found
        .spokenOf(words)
        .ifPresent(
            entry -> {
              int at = entry.acronymIn(words);
              entry.addOperators(running.agents(words, present, 0, true));
              entry.addOperators(
                  at > 0 ? running.byVerb(words, present, List.of(), at) : List.of());
              entry.addPartners(partners.in(words, present));
            });
  }

  private ProgrammeList.Entry programme(
      AnnotatedDocument document,
      Unit sentence,
      List<Party> present,
      ProgrammeName name,
      Operators operators,
      boolean several) {
    String words = sentence.words(document.text());
    int start = several ? sentence.start() + name.start() : sentence.start();
    int end = several ? sentence.start() + name.end() : sentence.end();
    Set<String> helping = new LinkedHashSet<>(partners.in(words, present));
    boolean runByAnother = !running.agents(words, present, name.end(), true).isEmpty();
    present.stream()
        .filter(p -> runByAnother && p.adjective())
        .filter(p -> p.start() >= name.start() && p.end() <= name.end())
        .forEach(p -> helping.add(p.key()));
    Set<String> states = new LinkedHashSet<>();
    present.stream().filter(p -> p.kind() == Kind.STATE).forEach(p -> states.add(p.key()));
    Programme fact =
        new Programme(
            document.evidence(start, end, "programme." + (name.sure() ? "named" : "operated")),
            name.name(),
            name.type(),
            operators.keys(),
            List.of(),
            states.stream().sorted().toList(),
            keys(document, sentence, Kind.GROUP),
            keys(document, sentence, Kind.THEME));
    return new ProgrammeList.Entry(fact, operators.told(), helping);
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
