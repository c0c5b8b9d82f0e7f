package org.depositary.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;

/** The ontology for people: its terms by kind, and pictures of its main patterns. */
public final class OntologyPage {

  private static final Pattern TITLE = Pattern.compile("(?s)<title[^>]*>(.*?)</title>");

  private final Graph ontology = GraphFactory.createDefaultGraph();
  private final Map<String, String> diagrams = new LinkedHashMap<>();

  /**
   * Reads the ontology.
   *
   * @param folder that holds its Turtle files, and {@code diagrams}
   * @throws IOException if a file cannot be read
   */
  public OntologyPage(Path folder) throws IOException {
    for (Path file : files(folder, ".ttl")) {
      try (InputStream in = Files.newInputStream(file)) {
        RDFParser.source(in).lang(Lang.TURTLE).parse(ontology);
      }
    }
    for (Path file : files(folder.resolve("diagrams"), ".svg")) {
      String svg = Files.readString(file);
      Matcher title = TITLE.matcher(svg);
      if (!title.find()) {
        throw new IOException(file + ": a diagram has a <title>");
      }
      diagrams.put(title.group(1).strip(), svg);
    }
  }

  static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /**
   * The page, whole.
   *
   * @param stylesheet address of the sheet that gives it its look
   * @param forms addresses of the ontology in the forms programs read, by the form's name
   */
  public String html(String stylesheet, Map<String, String> forms) {
    OntologyReader reader = new OntologyReader(ontology);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("stylesheet", stylesheet);
    model.put("forms", forms);
    model.put("title", reader.itself(DCTerms.title.asNode()));
    model.put(
        "description",
        new ArrayList<>(
            List.of(
                reader.itself(DCTerms.description.asNode()),
                reader.itself(RDFS.comment.asNode()))));
    model.put("version", reader.itself(OWL.versionInfo.asNode()));
    model.put("prior", reader.itself(OWL.priorVersion.asNode()));
    model.put("licence", reader.itself(DCTerms.license.asNode()));
    model.put("creator", reader.itself(DCTerms.creator.asNode()));
    model.put("terms", reader.terms());
    model.put("diagrams", diagrams);
    return Templates.html("ontology", model);
  }
}
