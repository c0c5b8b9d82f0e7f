package org.depositary.serve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import org.apache.jena.query.Query;
import org.depositary.query.Answer;
import org.depositary.query.CannedQuery;
import org.depositary.query.Responder;

/**
 * Remembers the answers that pages ask for again and again, as long as the build they are from is
 * in force.
 */
final class RememberingResponder implements Responder {

  private static final long MOST_CELLS = 2_000_000;

  private final Responder inner;
  private final Cache<Asked, Answer> answers =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CELLS)
          .weigher((Asked asked, Answer answer) -> cells(answer))
          .build();

  /** A question and the build it was put to. */
  private record Asked(String version, String query, Map<String, String> arguments) {}

  RememberingResponder(Responder inner) {
    this.inner = inner;
  }

  private static int cells(Answer answer) {
    if (answer instanceof Answer.Rows table) {
      return 1 + table.rows().size() * table.columns().size();
    }
    return answer instanceof Answer.Triples triples ? 1 + triples.graph().size() * 3 : 1;
  }

  @Override
  public Answer ask(CannedQuery canned, Map<String, String> arguments) {
    Asked asked = new Asked(inner.version(), canned.text(), Map.copyOf(arguments));
    Answer known = answers.getIfPresent(asked);
    if (known == null) {
      known = inner.ask(canned, arguments);
      answers.put(asked, known);
    }
    return known;
  }

  @Override
  public Answer ask(Query query) {
    return inner.ask(query);
  }

  @Override
  public String version() {
    return inner.version();
  }
}
