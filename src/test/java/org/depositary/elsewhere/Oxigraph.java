package org.depositary.elsewhere;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;

/** Oxigraph as npm has it, run by node. */
final class Oxigraph {

  private static final String VERSION = "0.5.11";
  private static final Path FOLDER = Path.of("target", "oxigraph").toAbsolutePath();

  private Oxigraph() {}

  /** Whether it could be installed: not without node and npm, nor without their registry. */
  static boolean isThere() throws InterruptedException {
    try {
      Files.createDirectories(FOLDER);
      if (!Files.isDirectory(FOLDER.resolve("node_modules/oxigraph"))) {
        String install = "install --silent --no-save --no-audit --no-fund --prefix";
        List<String> command = new ArrayList<>(List.of("npm"));
        command.addAll(List.of(install.split(" ")));
        command.addAll(List.of(FOLDER.toString(), "oxigraph@" + VERSION));
        Programs.run(FOLDER, command);
      }
      return true;
    } catch (IOException missing) {
      return false;
    }
  }

  /**
   * Loads a file and answers questions in one go.
   *
   * @param union whether the default graph is to be the union of the named ones
   */
  static List<List<String>> answers(
      Path file, String mediaType, boolean union, List<Question> questions, Path work)
      throws IOException, InterruptedException {
    Files.createDirectories(work);
    for (int i = 0; i < questions.size(); i++) {
      Files.writeString(work.resolve(i + ".rq"), questions.get(i).sparql());
    }
    Path script = FOLDER.resolve("oxigraph.mjs");
    Files.write(script, Oxigraph.class.getResourceAsStream("oxigraph.mjs").readAllBytes());
    Programs.run(
        work,
        List.of("node", script.toString(), file.toString(), mediaType, Boolean.toString(union)));
    List<List<String>> answers = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      String json = Files.readString(work.resolve(i + ".json"));
      answers.add(
          Rows.of(
              questions.get(i),
              RowSetReader.createReader(ResultSetLang.RS_JSON)
                  .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), null)));
    }
    return answers;
  }
}
