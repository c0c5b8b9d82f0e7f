package org.depositary.extract;

import java.util.List;
import java.util.function.Consumer;
import org.depositary.fact.Fact;
import org.depositary.fact.ProvisionCitation;
import org.depositary.report.Issue;

/** Reads citations of parts of instruments. */
public final class ProvisionExtractor implements Extractor {

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    return new Provisions(document)
        .all().stream()
            .<Fact>map(
                cited ->
                    new ProvisionCitation(
                        document.evidence(cited.start(), cited.end(), "provision.cited"),
                        cited.provision()))
            .toList();
  }
}
