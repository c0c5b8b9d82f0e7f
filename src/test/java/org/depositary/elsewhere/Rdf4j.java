package org.depositary.elsewhere;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** An RDF4J repository in memory. */
final class Rdf4j implements AutoCloseable {

  private final SailRepository repository = new SailRepository(new MemoryStore());

  void load(Path file) throws IOException {
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.add(file.toFile());
    }
  }

  List<String> answer(Question question) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.prepareTupleQuery(question.sparql()).evaluate(new SPARQLResultsJSONWriter(json));
    }
    return Rows.of(
        question,
        RowSetReader.createReader(ResultSetLang.RS_JSON)
            .read(new ByteArrayInputStream(json.toByteArray()), null));
  }

  @Override
  public void close() {
    repository.shutDown();
  }
}
