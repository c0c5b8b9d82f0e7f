package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.sparql.engine.binding.Binding;
import org.depositary.query.Answer;
import org.depositary.query.CannedQuery;

/** The home of a person: what this is, what can be asked, and three answers out of this graph. */
final class HomePage extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int QUESTIONS = 3;
  private static final int ROWS = 4;
  private static final int DOCUMENTS = 12;

  private final transient Site site;
  private final transient HomePlan plan = HomePlan.read();
  private final transient Evaluation evaluation = Evaluation.read();
  private final transient PerBuild<Found> content;
  private final transient boolean downloads;

  /**
   * @param downloads whether the graph can be had as files
   */
  HomePage(Site site, boolean downloads) {
    this.site = site;
    this.downloads = downloads;
    this.content = new PerBuild<>(site.responder(), this::found);
  }

  /** What the page shows of a build. */
  private record Found(
      Map<String, List<Counted>> numbers,
      List<Asked> questions,
      Optional<Picture> picture,
      List<DocumentEntry> documents) {}

  /**
   * A number that leads to what it counts.
   *
   * @param value how many
   */
  record Counted(HomePlan.Number what, int value) {}

  /**
   * A question with its answer.
   *
   * @param table the first rows
   */
  record Asked(HomePlan.Question question, AnswerTable table) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Found found = content.get();
    Frame frame =
        site.frame(
            site.texts().of("home.title"),
            "/",
            "home",
            List.of(),
            found.picture().isPresent() ? Picture.SCRIPTS : List.of(),
            Picture.STYLES);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("frame", frame);
    model.put("numbers", found.numbers());
    model.put("questions", found.questions());
    model.put("picture", found.picture());
    model.put("documents", found.documents().stream().limit(DOCUMENTS).toList());
    model.put("total", found.documents().size());
    model.put("evaluation", evaluation);
    model.put("downloads", downloads);
    site.pages().write(response, "home", model);
  }

  private Found found() {
    Optional<Picture> picture =
        plan.pictures().stream()
            .flatMap(each -> site.queries().find(each).stream())
            .flatMap(each -> ExplorePage.picture(site, each).stream())
            .findFirst();
    return new Found(numbers(), questions(), picture, DocumentEntry.all(site));
  }

  /** By the kind they are told under, those that are not nought. */
  private Map<String, List<Counted>> numbers() {
    Map<String, Integer> facts = counts("fact-counts");
    Map<String, Integer> things = counts("thing-counts");
    return plan.numbers().stream()
        .map(
            each ->
                new Counted(each, (each.things() ? things : facts).getOrDefault(each.type(), 0)))
        .filter(each -> each.value() > 0)
        .collect(
            Collectors.groupingBy(
                each -> each.what().hue(), LinkedHashMap::new, Collectors.toList()));
  }

  private Map<String, Integer> counts(String query) {
    return site.rows(query, Map.of()).rows().stream()
        .collect(Collectors.toMap(HomePage::type, row -> FactRows.number(row, "count")));
  }

  private static String type(Binding row) {
    String iri = row.get("class").getURI();
    return iri.substring(iri.indexOf('#') + 1);
  }

  private List<Asked> questions() {
    return plan.questions().stream()
        .flatMap(each -> asked(each).stream())
        .limit(QUESTIONS)
        .toList();
  }

  private Optional<Asked> asked(HomePlan.Question question) {
    Optional<CannedQuery> canned = site.queries().find(question.address().name());
    return canned.flatMap(
        query -> {
          Answer answer = site.responder().ask(query, question.address().arguments());
          if (!(answer instanceof Answer.Rows rows) || rows.rows().isEmpty()) {
            return Optional.empty();
          }
          Cells cells = new Cells(site.names(), site.addresses(), query);
          TableView whole = new TableView("", false, "", 1);
          return Optional.of(
              new Asked(
                  question,
                  AnswerTable.of(rows, question.columns(), cells, whole, ROWS, site.texts())));
        });
  }
}
