package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.depositary.SampleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    served = Served.of(folder, SampleGraph::write);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static List<JsonObject> find(String asked, String list) throws IOException {
    JsonObject found = JSON.parse(served.get("/search?q=" + Served.encode(asked)).body());
    return found.get(list).getAsArray().stream().map(each -> each.getAsObject()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Morocco, /id/state/MAR",
    "MOROC, /id/state/MAR",
    "maroc, /id/state/MAR",
    "cape v, /id/state/CPV",
    "cerd, /id/instrument/ICERD",
    "migrant workers, /id/instrument/ICRMW",
    "UNTS I-9464, /id/instrument/ICERD",
    "ratification, /id/theme/RATIFICATION"
  })
  void theBestNameComesFirst(String asked, String path) throws IOException {
    assertEquals(path, find(asked, "hits").get(0).getString("path"));
  }

  @Test
  void namesComeBeforeTextsAndTextsShowTheirWords() throws IOException {
    List<JsonObject> hits = find("culture", "hits");
    assertEquals("/id/theme/CULTURE", hits.get(0).getString("path"));
    JsonObject text =
        hits.stream().filter(each -> each.hasKey("excerpt")).findFirst().orElseThrow();
    assertEquals("A1", text.getString("document"));
    assertTrue(text.getString("excerpt").contains("culture"), text.toString());
  }

  @Test
  void aThingIsFoundOnce() throws IOException {
    List<String> paths =
        find("education", "hits").stream().map(each -> each.getString("path")).toList();
    assertEquals(paths.stream().distinct().toList(), paths);
  }

  @Test
  void onlyOneKindWhereThatIsWanted() throws IOException {
    JsonObject found = JSON.parse(served.get("/search?q=mo&kind=state").body());
    assertEquals(1, found.get("hits").getAsArray().size());
    assertEquals("state", found.get("hits").getAsArray().get(0).getAsObject().getString("kind"));
  }

  @Test
  void nearNamesWhereNothingIsFound() throws IOException {
    assertEquals(List.of(), find("Morroco", "hits"));
    assertEquals("/id/state/MAR", find("Morroco", "near").get(0).getString("path"));
  }

  @ParameterizedTest
  @CsvSource({"''", "'\"'", "'AND OR ('", "'*'", "'a:b~^9'"})
  void nothingTypedIsAnError(String asked) throws IOException {
    assertEquals(200, served.get("/search?q=" + Served.encode(asked)).statusCode());
  }

  @Test
  void aLimitThatIsNoneIsToldSo() throws IOException {
    HttpResponse<String> answer = served.get("/search?q=a&limit=many");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("limit"), answer.body());
  }

  @Test
  void whatIsNotThereNamesWhatIsNear() throws IOException {
    find("Morocco", "hits"); // by then the index is there
    HttpResponse<String> sentence = served.get("/id/state/MARO");
    assertEquals(404, sentence.statusCode());
    assertTrue(sentence.body().contains("/id/state/MAR (Morocco)"), sentence.body());
    HttpResponse<String> page = served.get("/id/state/MARO", "Accept", "text/html");
    assertTrue(page.body().contains("href=\"/id/state/MAR\""), page.body());
  }

  @Test
  void peopleGetApage() throws IOException {
    HttpResponse<String> page = served.get("/search?q=Morocco", "Accept", "text/html");
    assertTrue(page.body().contains("href=\"/id/state/MAR\""), page.body());
  }
}
