package org.depositary.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The ontology as people and as programs read it, and the shapes of the data. */
public final class OntologyFiles implements ReleasePart {

  private static final String TURTLE = "ttl";

  /** The forms of the ontology beside the one it is written in, by the endings of their files. */
  private static final List<String> FORMS = List.of("jsonld", "rdf");

  private final Path ontology;

  public OntologyFiles(ReleaseSource source) {
    this.ontology = source.home().resolve("ontology");
  }

  @Override
  public List<Path> write(Path folder) throws IOException {
    Path target = folder.resolve("ontology");
    List<Path> written = new ArrayList<>();
    Map<String, String> forms = new LinkedHashMap<>();
    for (Path file : OntologyPage.files(ontology, "." + TURTLE)) {
      written.addAll(inAllForms(file, target));
    }
    for (Path file : written) {
      String name = file.getFileName().toString();
      forms.put(name, name);
    }
    Path page = target.resolve("index.html");
    String html = new OntologyPage(ontology).html("../style.css", forms);
    WholeFile.write(page, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
    written.add(page);
    for (Path file : OntologyPage.files(ontology.resolve("shapes"), "." + TURTLE)) {
      written.add(copy(file, folder.resolve("shapes")));
    }
    return written;
  }

  static Path copy(Path file, Path folder) throws IOException {
    Path copy = folder.resolve(file.getFileName().toString());
    byte[] content = Files.readAllBytes(file);
    WholeFile.write(copy, out -> out.write(content));
    return copy;
  }

  /** As it stands, and in the forms of others, which have no comments. */
  private static List<Path> inAllForms(Path file, Path folder) throws IOException {
    List<Path> written = new ArrayList<>();
    written.add(copy(file, folder));
    String name = file.getFileName().toString();
    try (InputStream in = Files.newInputStream(file)) {
      Graph graph = RDFParser.source(in).lang(Lang.TURTLE).toGraph();
      for (String ending : FORMS) {
        Path form = folder.resolve(name.substring(0, name.length() - TURTLE.length()) + ending);
        ExportFormat format = ExportFormat.of(ending).orElseThrow();
        WholeFile.write(form, out -> SortedGraph.write(graph, format, out));
        written.add(form);
      }
    }
    return written;
  }
}
