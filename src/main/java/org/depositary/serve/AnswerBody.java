package org.depositary.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.Prefixes;
import org.depositary.query.Answer;
import org.depositary.query.AnswerFormat;

/**
 * An answer in the format it is sent in, whole, so that nothing half is ever sent.
 *
 * @param format it is in
 * @param bytes in UTF-8
 */
record AnswerBody(MediaFormat format, byte[] bytes) {

  /** The formats of rows; JSON to whoever takes any. */
  static final Negotiation ROWS =
      new Negotiation(MediaFormat.JSON, MediaFormat.XML, MediaFormat.CSV, MediaFormat.TSV);

  /** The formats of triples; Turtle to whoever takes any. */
  static final Negotiation TRIPLES =
      new Negotiation(
          MediaFormat.TURTLE, MediaFormat.JSON_LD, MediaFormat.N_TRIPLES, MediaFormat.RDF_XML);

  private static final Map<MediaFormat, RDFFormat> RDF =
      Map.of(
          MediaFormat.TURTLE, RDFFormat.TURTLE_PRETTY,
          MediaFormat.JSON_LD, RDFFormat.JSONLD11_FLAT,
          MediaFormat.N_TRIPLES, RDFFormat.NTRIPLES_UTF8,
          MediaFormat.RDF_XML, RDFFormat.RDFXML_PLAIN);

  /** The formats there are of an answer. */
  static Negotiation formats(Answer answer) {
    return answer instanceof Answer.Triples ? TRIPLES : ROWS;
  }

  /**
   * Writes an answer.
   *
   * @param prefixes namespaces by prefix, for those formats that have them
   */
  static AnswerBody of(Answer answer, MediaFormat format, Map<String, String> prefixes) {
    return answer instanceof Answer.Triples triples
        ? of(triples.graph(), format, prefixes)
        : new AnswerBody(format, AnswerFormat.of(format.suffix()).bytes(answer));
  }

  /** Writes triples. */
  static AnswerBody of(Graph graph, MediaFormat format, Map<String, String> prefixes) {
    PrefixMap map = PrefixMapFactory.create(prefixes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Graph named =
        new org.apache.jena.sparql.graph.GraphWrapper(graph) {
          @Override
          public org.apache.jena.shared.PrefixMapping getPrefixMapping() {
            return Prefixes.adapt(map);
          }
        };
    RDFWriter.source(named).format(RDF.get(format)).build().output(out);
    return new AnswerBody(format, out.toByteArray());
  }

  void send(HttpServletResponse response) throws IOException {
    response.setContentType(format.type() + ";charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
