package org.depositary.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.depositary.authority.Authorities;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.extract.AgreementReader.Read;
import org.depositary.fact.Agreement;
import org.depositary.fact.Fact;
import org.depositary.outline.Sentences;
import org.depositary.report.Issue;

/** Reads agreements between named parties that are said to exist. */
public final class AgreementExtractor implements Extractor {

  private final Prose prose;
  private final PartyFinder parties;
  private final AgreementReader reader;

  public AgreementExtractor(Authorities authorities, NarrativeCues cues, Sentences sentences) {
    this.prose = new Prose(sentences);
    this.parties = new PartyFinder(cues.demonyms(), authorities);
    this.reader = new AgreementReader(cues.agreements(), new RunningReader(cues.programmes()));
  }

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    List<Fact> found = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (List<Unit> paragraph : prose.paragraphs(document)) {
      for (Unit sentence : paragraph) {
        String words = sentence.words(document.text());
        List<Read> all = new ArrayList<>(reader.in(words, parties.in(document, sentence)));
        all.removeIf(a -> isKnown(document, sentence, a, named));
        all.forEach(a -> found.add(fact(document, sentence, a, all.size() > 1)));
      }
    }
    return found;
  }

  /** A treaty is named there, or an agreement with a record that was named before. */
  private static boolean isKnown(
      AnnotatedDocument document, Unit sentence, Read read, Set<String> named) {
    int start = sentence.start() + read.start();
    for (Occurrence each : document.within(start, sentence.start() + read.end())) {
      boolean here = each.kind() == Kind.INSTRUMENT && each.start() == start;
      if (here && (!each.record().type().equals("agreement") || !named.add(each.key()))) {
        return true;
      }
    }
    return false;
  }

  private static Agreement fact(
      AnnotatedDocument document, Unit sentence, Read read, boolean several) {
    int start = sentence.start() + (several ? read.start() : 0);
    int end = several ? sentence.start() + read.end() : sentence.end();
    String name = sentence.words(document.text()).substring(read.start(), read.end());
    return new Agreement(
        document.evidence(start, end, "agreement." + read.type()),
        name,
        read.type(),
        read.parties(),
        read.subject());
  }
}
