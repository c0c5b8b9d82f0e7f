package org.depositary.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/**
 * What the endpoint says about itself when it is asked without a query: SPARQL 1.1 Service
 * Description in Turtle, with every named graph.
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

  private final LiveGraph graph;
  private final Optional<String> endpoint;

  ServiceDescription(LiveGraph graph, Optional<String> endpoint) {
    this.graph = graph;
    this.endpoint = endpoint;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    if (http.getMethod().equals("GET") && http.getQueryString() == null) {
      HttpServletResponse out = (HttpServletResponse) response;
      out.setContentType("text/turtle;charset=utf-8");
      String address = endpoint.orElse(http.getRequestURL().toString());
      RDFDataMgr.write(out.getOutputStream(), describe(address), Lang.TURTLE);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Model describe(String address) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD);
    Resource service = model.createResource(address + "#service");
    Resource dataset = model.createResource(address + "#dataset");
    Resource whole = model.createResource(address + "#default-graph");
    service.addProperty(RDF.type, sd(model, "Service"));
    add(service, "endpoint", model.createResource(address));
    add(service, "supportedLanguage", sd(model, "SPARQL11Query"));
    add(service, "feature", sd(model, "UnionDefaultGraph"));
    for (String format : RESULTS) {
      add(service, "resultFormat", model.createResource(FORMATS + format));
    }
    add(service, "defaultDataset", dataset);
    dataset.addProperty(RDF.type, sd(model, "Dataset"));
    add(dataset, "defaultGraph", whole);
    whole.addProperty(RDF.type, sd(model, "Graph"));
    Txn.executeRead(graph, () -> addNamedGraphs(model, dataset, address));
    return model;
  }

  private void addNamedGraphs(Model model, Resource dataset, String address) {
    for (Iterator<Node> names = graph.listGraphNodes(); names.hasNext(); ) {
      String name = names.next().getURI();
      Resource named =
          model.createResource(address + "#" + name.substring(name.lastIndexOf('/') + 1));
      add(dataset, "namedGraph", named);
      named.addProperty(RDF.type, sd(model, "NamedGraph"));
      add(named, "name", model.createResource(name));
    }
  }

  private static Resource sd(Model model, String name) {
    return model.createResource(SD + name);
  }

  private static void add(Resource subject, String property, Resource object) {
    subject.addProperty(subject.getModel().createProperty(SD, property), object);
  }
}
