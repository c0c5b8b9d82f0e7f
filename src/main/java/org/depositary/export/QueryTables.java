package org.depositary.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.depositary.query.Answer;
import org.depositary.query.AnswerFormat;
import org.depositary.query.CannedQuery;
import org.depositary.query.Limits;
import org.depositary.query.QueryRunner;

/**
 * A table for each canned query that needs no parameter, as CSV, and what their columns hold, as
 * CSV on the Web describes tables.
 */
public final class QueryTables implements ReleasePart {

  private static final String FOLDER = "csv";
  private static final String DESCRIPTION = "csv-metadata.json";

  /** Nobody waits for a release as for a page; what is too large for memory ends it anyway. */
  private static final Limits LIMITS = new Limits(Duration.ofHours(1), Integer.MAX_VALUE);

  private final ReleaseSource source;

  public QueryTables(ReleaseSource source) {
    this.source = source;
  }

  @Override
  public List<Path> write(Path folder) throws IOException {
    QueryRunner runner = new QueryRunner(source.graph(), LIMITS);
    List<CannedQuery> asked =
        source.queries().queries().stream().filter(CannedQuery::needsNothing).toList();
    List<Path> written = new ArrayList<>();
    for (CannedQuery each : asked) {
      Answer answer = runner.run(each, Map.of());
      Path table = folder.resolve(FOLDER).resolve(each.name() + ".csv");
      WholeFile.write(table, out -> AnswerFormat.CSV.write(answer, out));
      written.add(table);
    }
    Path description = folder.resolve(FOLDER).resolve(DESCRIPTION);
    byte[] json =
        (JSON.toString(TableDescriptions.of(asked)) + "\n").getBytes(StandardCharsets.UTF_8);
    WholeFile.write(description, out -> out.write(json));
    written.add(description);
    return written;
  }
}
