package org.depositary.serve;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetDescription;
import org.depositary.query.Answer;
import org.depositary.query.QueryProblem;
import org.depositary.query.Responder;

/**
 * SPARQL 1.1 Protocol, query only. The whole answer is known before its first byte is sent, so that
 * a query that fails or is stopped has a status that says so.
 */
final class SparqlService extends SPARQL_QueryDataset {

  private static final int LONGEST = 1 << 20;

  private final Responder responder;
  private final Site site;
  private final Supplier<Map<String, String>> prefixes;

  /**
   * @param responder to what strangers ask
   * @param site whose pages' queries say which graphs there are
   */
  SparqlService(Responder responder, Site site, Supplier<Map<String, String>> prefixes) {
    this.responder = responder;
    this.site = site;
    this.prefixes = prefixes;
  }

  @Override
  protected void execute(String text, HttpAction action) {
    try {
      Query query = parse(text);
      limitToStore(action, query);
      send(action, responder.ask(query));
    } catch (QueryProblem e) {
      if (e.kind() == QueryProblem.Kind.BUSY) {
        action.setResponseHeader("Retry-After", Problems.COME_AGAIN_SECONDS);
      }
      ServletOps.error(HttpStatus.of(e), e.getMessage());
    } catch (IOException e) {
      IO.exception(e);
    }
  }

  private static Query parse(String text) {
    if (text.length() > LONGEST) {
      ServletOps.error(HttpStatus.TOO_LARGE, "a query has at most a million characters");
    }
    try {
      return QueryFactory.create(text, Syntax.syntaxARQ);
    } catch (QueryException e) {
      throw new QueryProblem(QueryProblem.Kind.MALFORMED, "no SPARQL query: " + reason(e), e);
    } catch (StackOverflowError e) {
      throw new QueryProblem(QueryProblem.Kind.MALFORMED, "no SPARQL query: nested too deep", e);
    }
  }

  /** Where and what; not the many things that could have stood there. */
  private static String reason(QueryException e) {
    return String.valueOf(e.getMessage()).replaceFirst("(?s)\\s*Was expecting.*$", "");
  }

  /** What the protocol names stands before what the query names; nothing is fetched for either. */
  private void limitToStore(HttpAction action, Query query) {
    DatasetDescription named = SPARQLProtocol.getDatasetDescription(action, query);
    if (named == null || named.isEmpty()) {
      return;
    }
    Stream.concat(named.getDefaultGraphURIs().stream(), named.getNamedGraphURIs().stream())
        .distinct()
        .filter(graph -> !exists(graph))
        .findFirst()
        .ifPresent(
            graph -> {
              throw new QueryProblem(
                  QueryProblem.Kind.FORBIDDEN,
                  "there is no graph " + graph + " here, and none is fetched from elsewhere");
            });
    query.getGraphURIs().clear();
    query.getNamedGraphURIs().clear();
    named.getDefaultGraphURIs().forEach(query::addGraphURI);
    named.getNamedGraphURIs().forEach(query::addNamedGraphURI);
  }

  private boolean exists(String graph) {
    Answer answer =
        site.responder().ask(site.pageQueries().get("graph-exists"), Map.of("graph", graph));
    return ((Answer.Truth) answer).value();
  }

  private void send(HttpAction action, Answer answer) throws IOException {
    action.setResponseHeader("Vary", "Accept");
    Optional<MediaFormat> format = format(action, AnswerBody.formats(answer));
    if (format.isEmpty()) {
      ServletOps.error(
          HttpStatus.NOT_ACCEPTABLE,
          "this answer is to be had as " + AnswerBody.formats(answer).types());
    }
    AnswerBody.of(answer, format.get(), prefixes.get()).send(action.getResponse());
  }

  private static Optional<MediaFormat> format(HttpAction action, Negotiation offered) {
    return Stream.of("format", "output")
        .map(action.getRequest()::getParameter)
        .filter(each -> each != null)
        .findFirst()
        .map(name -> offered.named(name).or(() -> offered.accepted(name)))
        .orElseGet(() -> offered.accepted(action.getRequest().getHeader("Accept")));
  }
}
