package org.depositary.query;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;

/**
 * A SPARQL 1.1 endpoint that holds the graph, for those whose graph outgrew one machine. Its
 * default graph must be the union of the named graphs, as ours is.
 */
public final class RemoteEndpoint implements Responder {

  private final URI address;
  private final Limits limits;

  public RemoteEndpoint(URI address, Limits limits) {
    this.address = address;
    this.limits = limits;
  }

  @Override
  public Answer ask(CannedQuery canned, Map<String, String> arguments) {
    return answer(canned.bind(arguments), canned.multivalued());
  }

  @Override
  public Answer ask(Query query) {
    return answer(query, Set.of());
  }

  private Answer answer(Query query, Set<String> multivalued) {
    try (QueryExecHTTP execution =
        QueryExecHTTP.service(address.toString())
            .query(query)
            .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      return new AnswerReader(limits.rows(), multivalued).read(query, execution);
    } catch (QueryCancelledException e) {
      throw new QueryProblem(
          QueryProblem.Kind.TIMEOUT, address + " did not answer within the time allowed", e);
    } catch (QueryExceptionHTTP | HttpException e) {
      throw new QueryProblem(
          QueryProblem.Kind.UNREACHABLE, address + " does not answer: " + e.getMessage(), e);
    } catch (QueryException e) {
      throw new QueryProblem(QueryProblem.Kind.MALFORMED, String.valueOf(e.getMessage()), e);
    }
  }

  /** The address: nobody tells when what stands behind it changes. */
  @Override
  public String version() {
    return address.toString();
  }
}
