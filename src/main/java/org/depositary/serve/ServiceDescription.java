package org.depositary.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;

/**
 * What the endpoint says about itself when it is asked without a query: SPARQL 1.1 Service
 * Description, with every named graph; a browser is sent to the editor.
 */
final class ServiceDescription implements Filter {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD",
          "RDF_XML");
  private static final Negotiation NEGOTIATION =
      new Negotiation(
          MediaFormat.TURTLE,
          MediaFormat.HTML,
          MediaFormat.JSON_LD,
          MediaFormat.N_TRIPLES,
          MediaFormat.RDF_XML);

  private final Site site;
  private final Optional<String> address;
  private final Supplier<Map<String, String>> prefixes;

  /**
   * @param address of the endpoint for the public, when it is not the one asked
   */
  ServiceDescription(Site site, Optional<String> address, Supplier<Map<String, String>> prefixes) {
    this.site = site;
    this.address = address;
    this.prefixes = prefixes;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (!Set.of("GET", "HEAD").contains(asked.getMethod()) || asked.getQueryString() != null) {
      chain.doFilter(request, response);
      return;
    }
    answer.addHeader("Vary", "Accept");
    Optional<MediaFormat> format = NEGOTIATION.accepted(asked.getHeader("Accept"));
    if (format.isEmpty()) {
      answer.sendError(
          HttpStatus.NOT_ACCEPTABLE,
          "the description is to be had as " + NEGOTIATION.types() + "; a query goes into ?query=");
    } else if (format.get() == MediaFormat.HTML) {
      answer.setStatus(HttpStatus.SEE_OTHER);
      answer.setHeader("Location", "/editor");
    } else {
      Model model = describe(address.orElse(asked.getRequestURL().toString()));
      AnswerBody.of(model.getGraph(), format.get(), prefixes.get()).send(answer);
    }
  }

  private Model describe(String endpoint) {
    Model model = ModelFactory.createDefaultModel();
    Resource service = model.createResource(endpoint + "#service");
    Resource dataset = model.createResource(endpoint + "#dataset");
    Resource whole = model.createResource(endpoint + "#default-graph");
    service.addProperty(RDF.type, sd(model, "Service"));
    add(service, "endpoint", model.createResource(endpoint));
    add(service, "supportedLanguage", sd(model, "SPARQL11Query"));
    add(service, "feature", sd(model, "UnionDefaultGraph"));
    for (String format : RESULTS) {
      add(service, "resultFormat", model.createResource(FORMATS + format));
    }
    add(service, "defaultDataset", dataset);
    dataset.addProperty(RDF.type, sd(model, "Dataset"));
    add(dataset, "defaultGraph", whole);
    whole.addProperty(RDF.type, sd(model, "Graph"));
    for (Binding row : site.rows("graphs", Map.of()).rows()) {
      String name = row.get("graph").getURI();
      Resource named =
          model.createResource(endpoint + "#" + name.substring(name.lastIndexOf('/') + 1));
      add(dataset, "namedGraph", named);
      named.addProperty(RDF.type, sd(model, "NamedGraph"));
      add(named, "name", model.createResource(name));
    }
    return model;
  }

  private static Resource sd(Model model, String name) {
    return model.createResource(SD + name);
  }

  private static void add(Resource subject, String property, Resource object) {
    subject.addProperty(subject.getModel().createProperty(SD, property), object);
  }
}
