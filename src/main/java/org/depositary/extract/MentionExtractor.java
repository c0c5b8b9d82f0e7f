package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.fact.Fact;
import org.depositary.fact.Mention;
import org.depositary.report.Issue;

/**
 * Reads who and what is named: named bodies, organisations and persons, states that are more than a
 * place, and instruments, of classes only those that their record counts.
 */
public final class MentionExtractor implements Extractor {

  /** "in Geneva, Switzerland", "from Nicaragua": a state as a mere place. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)(\\b(in|from|at|near|across|throughout|within|outside|inside|via|to)( the)?|\\p{Lu}\\w+,) $");

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    List<Fact> found = new ArrayList<>();
    for (Occurrence each : document.occurrences()) {
      if (counts(document, each)) {
        Mention.Of of = each.kind() == Kind.INSTRUMENT ? Mention.Of.INSTRUMENT : Mention.Of.ACTOR;
        found.add(
            new Mention(
                document.evidence(each.start(), each.end(), "mention.name"), of, each.key()));
      }
    }
    return found;
  }

  private static boolean counts(AnnotatedDocument document, Occurrence each) {
    return switch (each.kind()) {
      case ACTOR -> !each.record().type().equals("conference");
      case STATE -> {
        int from = Math.max(0, each.start() - 30);
        yield !PLACE
            .matcher(document.text().substring(from, each.start()).replace('\n', ' '))
            .find();
      }
      case INSTRUMENT ->
          !each.record().type().equals("instrument-class")
              || !each.record().detail("counted").isEmpty();
      default -> false;
    };
  }
}
