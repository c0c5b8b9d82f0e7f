package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.depositary.SampleGraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every link of every page of the small graph leads somewhere. */
class LinksTest {

  /** Views of one answer, and what is sent as a file, are not pages of their own. */
  private static final String VIEWS = ".*[?&](sort|desc|filter|page|format)=.*";

  @TempDir private Path folder;

  private final List<String> broken = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  @Test
  void everyInternalLinkResolves() throws Exception {
    try (ServedGraph served = new ServedGraph(folder, LinksTest::write)) {
      reach("/", "");
      reach("/documents", "");
      while (!open.isEmpty()) {
        visit(served, open.remove());
      }
    }
    assertEquals(List.of(), broken);
    assertTrue(seen.size() > 100, "only " + seen.size() + " pages were reached");
  }

  /** The small graph, and a dataset that says of itself that it is one. */
  private static void write(StreamRDF into) {
    SampleGraph.write(into);
    into.quad(
        Quad.create(
            NodeFactory.createURI("https://w3id.org/depositary/graph/dataset"),
            NodeFactory.createURI("https://w3id.org/depositary/id/dataset/depositary"),
            RDF.type.asNode(),
            NodeFactory.createURI("http://rdfs.org/ns/void#Dataset")));
  }

  private void visit(ServedGraph served, String path) throws Exception {
    HttpResponse<String> answer = served.get(path);
    if (answer.statusCode() != 200) {
      broken.add(path + " answers " + answer.statusCode());
      return;
    }
    if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      return;
    }
    Document page = Jsoup.parse(answer.body());
    for (String link : page.select("[href], [src]").eachAttr("href")) {
      reach(link, path);
      anchor(link, page, path);
    }
    page.select("[src]").eachAttr("src").forEach(each -> reach(each, path));
  }

  private void reach(String link, String from) {
    int fragment = link.indexOf('#');
    String path = fragment < 0 ? link : link.substring(0, fragment);
    if (path.startsWith("/") && !path.matches(VIEWS) && seen.add(path)) {
      open.add(path);
    } else if (!path.isEmpty() && !path.startsWith("/") && !path.matches("https?://.*")) {
      broken.add(link + " on " + from);
    }
  }

  private void anchor(String link, Document page, String path) {
    if (link.startsWith("#") && link.length() > 1) {
      String id = URLDecoder.decode(link.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
      if (page.getElementById(id) == null) {
        broken.add(link + " is not on " + path);
      }
    }
  }
}
