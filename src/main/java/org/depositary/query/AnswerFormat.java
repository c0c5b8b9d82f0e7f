package org.depositary.query;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.RDFOutput;

/** How an answer is written; always UTF-8. */
public enum AnswerFormat {
  /** Aligned columns for people, long cells cut. */
  TABLE("text/plain", null, null),
  /** RFC 4180, plain values, a line with the names of the columns first. */
  CSV("text/csv", ResultSetLang.RS_CSV, null),
  /** SPARQL 1.1 TSV: the terms in their syntax. */
  TSV("text/tab-separated-values", ResultSetLang.RS_TSV, null),
  /** SPARQL 1.1 JSON; JSON-LD where the answer is a graph. */
  JSON("application/sparql-results+json", ResultSetLang.RS_JSON, RDFFormat.JSONLD11_PRETTY),
  /** SPARQL 1.1 XML; RDF/XML where the answer is a graph. */
  XML("application/sparql-results+xml", ResultSetLang.RS_XML, RDFFormat.RDFXML_PLAIN),
  /** Turtle; rows in the result set vocabulary. */
  TTL("text/turtle", null, RDFFormat.TURTLE_PRETTY);

  private final String contentType;
  private final Lang rows;
  private final RDFFormat triples;

  AnswerFormat(String contentType, Lang rows, RDFFormat triples) {
    this.contentType = contentType;
    this.rows = rows;
    this.triples = triples;
  }

  /** As written on a command line: {@code csv}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The content type of rows in this format. */
  public String contentType() {
    return contentType;
  }

  /**
   * The format of a label.
   *
   * @throws QueryProblem naming those there are
   */
  public static AnswerFormat of(String label) {
    return Arrays.stream(values())
        .filter(each -> each.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new QueryProblem(
                    QueryProblem.Kind.ARGUMENT,
                    "no format "
                        + label
                        + "; there are "
                        + Arrays.stream(values())
                            .map(AnswerFormat::label)
                            .collect(Collectors.joining(", "))));
  }

  /** Writes an answer and leaves the stream open. */
  public void write(Answer answer, OutputStream out) {
    if (answer instanceof Answer.Rows table) {
      writeRows(table, out);
    } else if (answer instanceof Answer.Truth truth) {
      writeTruth(truth.value(), out);
    } else if (answer instanceof Answer.Triples graph) {
      writeTriples(graph.graph(), out);
    }
  }

  private void writeRows(Answer.Rows table, OutputStream out) {
    if (this == TABLE) {
      TextTable.write(table, out);
    } else if (this == TTL) {
      RDFDataMgr.write(out, RDFOutput.encodeAsModel(results(table)), triples);
    } else {
      ResultSetMgr.write(out, results(table), rows);
    }
  }

  private static ResultSet results(Answer.Rows table) {
    return ResultSet.adapt(RowSetStream.create(table.columns(), table.rows().iterator()));
  }

  private void writeTruth(boolean value, OutputStream out) {
    if (this == TABLE) {
      TextTable.print((value ? "yes" : "no") + "\n", out);
    } else if (this == TTL) {
      RDFDataMgr.write(out, RDFOutput.encodeAsModel(value), triples);
    } else {
      ResultSetMgr.write(out, value, rows);
    }
  }

  private void writeTriples(Graph graph, OutputStream out) {
    if (triples == null) {
      writeRows(TripleRows.of(graph), out);
    } else {
      RDFDataMgr.write(out, graph, triples);
    }
  }

  /** The file ending. */
  public String ending() {
    return this == TABLE ? "txt" : label();
  }

  /** The bytes an answer would be written as. */
  public byte[] bytes(Answer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(answer, out);
    return out.toByteArray();
  }

  /** The text an answer would be written as. */
  public String text(Answer answer) {
    return new String(bytes(answer), StandardCharsets.UTF_8);
  }
}
