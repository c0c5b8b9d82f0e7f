package org.depositary.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;

/** The page that somebody opens who was given the release: what it is and what is where. */
public final class LandingPage implements ReleasePart {

  private static final String NAME = "index.html";

  private final ReleaseSource source;
  private final Citation citation;

  public LandingPage(ReleaseSource source, Citation citation) {
    this.source = source;
    this.citation = citation;
  }

  /**
   * How much there is of something.
   *
   * @param number for people, with commas
   */
  record Amount(String what, String number) {}

  /** A document the data was read from, and under which rights its words stand here. */
  record Source(String title, String rights) {}

  @Override
  public List<Path> write(Path folder) throws IOException {
    SelfDescription description = SelfDescription.of(source.graph());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("title", text(description, DCTerms.title));
    model.put("description", text(description, DCTerms.description));
    model.put("licence", text(description, DCTerms.license));
    model.put("rights", text(description, DCTerms.rights));
    model.put("version", source.version());
    model.put("amounts", amounts(description));
    model.put("sources", sources(description));
    model.put(
        "files",
        ReleasedFile.in(folder).stream().filter(file -> !file.path().equals(NAME)).toList());
    model.put("citation", citation.bibtex());
    Path file = folder.resolve(NAME);
    String html = Templates.html("release", model);
    WholeFile.write(file, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
    return List.of(file);
  }

  private static String text(SelfDescription description, Property property) {
    return description.text(property.asNode()).orElse("");
  }

  private static List<Amount> amounts(SelfDescription description) {
    List<Amount> amounts = new ArrayList<>();
    for (Property each :
        List.of(VOID.documents, VOID.entities, VOID.triples, VOID.classes, VOID.properties)) {
      String number = text(description, each);
      amounts.add(
          new Amount(
              each.getLocalName(), String.format(Locale.ROOT, "%,d", Long.parseLong(number))));
    }
    return amounts;
  }

  private static List<Source> sources(SelfDescription description) {
    return description
        .graph()
        .find(description.dataset(), VOID.subset.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(each -> description.graph().contains(each, DCTerms.source.asNode(), Node.ANY))
        .toList()
        .stream()
        .map(
            each ->
                new Source(
                    words(description, each, DCTerms.title),
                    words(description, each, DCTerms.rights)))
        .sorted((one, other) -> one.title().compareTo(other.title()))
        .toList();
  }

  private static String words(SelfDescription description, Node subject, Property property) {
    return description
        .graph()
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElse("");
  }
}
