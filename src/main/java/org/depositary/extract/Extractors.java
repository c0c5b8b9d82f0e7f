package org.depositary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.depositary.authority.Authorities;
import org.depositary.fact.Fact;
import org.depositary.outline.Sentences;
import org.depositary.report.Issue;

/** The list of all extractors. A new kind of fact is a class and its line here. */
public final class Extractors {

  private final List<Extractor> all;

  public Extractors(Authorities authorities, ExtractionCues cues, Sentences sentences) {
    this.all =
        List.of(
            new StatementExtractor(authorities, cues.sentences(), sentences),
            new TreatyActionExtractor(cues.sentences(), sentences),
            new AdoptionExtractor(authorities),
            new ProvisionExtractor(),
            new SymbolExtractor(),
            new MentionExtractor(),
            new PositionExtractor(cues.sentences(), cues.narrative().reports(), sentences),
            new ProgrammeExtractor(authorities, cues.narrative(), sentences),
            new AgreementExtractor(authorities, cues.narrative(), sentences),
            new FigureExtractor(authorities, cues.narrative(), sentences),
            new ParticipantExtractor(authorities, cues.people()),
            new AgendaExtractor(authorities, cues.people()),
            new EventExtractor(authorities, cues.events()));
  }

  /** The facts of a document, by their place in it. */
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    List<Fact> facts = new ArrayList<>();
    all.forEach(each -> facts.addAll(each.extract(document, issues)));
    facts.sort(Comparator.comparing(fact -> fact.evidence().span()));
    return facts;
  }
}
