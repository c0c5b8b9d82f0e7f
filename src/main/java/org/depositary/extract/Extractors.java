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

  public Extractors(
      Authorities authorities,
      SentenceCues cues,
      PeopleCues people,
      EventCues events,
      Sentences sentences) {
    this.all =
        List.of(
            new StatementExtractor(authorities, cues, sentences),
            new TreatyActionExtractor(sentences),
            new AdoptionExtractor(),
            new ProvisionExtractor(),
            new SymbolExtractor(),
            new MentionExtractor(),
            new ParticipantExtractor(authorities, people),
            new AgendaExtractor(authorities, people),
            new EventExtractor(authorities, events));
  }

  /** The facts of a document, by their place in it. */
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    List<Fact> facts = new ArrayList<>();
    all.forEach(each -> facts.addAll(each.extract(document, issues)));
    facts.sort(Comparator.comparing(fact -> fact.evidence().span()));
    return facts;
  }
}
