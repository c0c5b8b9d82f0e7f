package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.binding.Binding;
import org.depositary.query.Answer;
import org.depositary.query.CannedQuery;
import org.depositary.query.QueryProblem;

/**
 * A question of one's own: an editor for SPARQL, with the canned queries as examples and the
 * vocabulary beside it. What {@code query} holds or the query that {@code canned} names is opened.
 */
final class EditorPage extends HttpServlet {

  /** Names the canned query to open; its parameters go by their own names. */
  static final String CANNED = "canned";

  private static final long serialVersionUID = 1L;
  private static final String QUERY = "query";
  private static final String FIRST = "documents";

  private final transient Site site;

  EditorPage(Site site) {
    this.site = site;
  }

  /** A canned query in the editor. */
  record Example(String summary, String address) {}

  /** Examples about one thing. */
  record Group(String tag, List<Example> examples) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Frame frame =
        site.frame(
            site.texts().of("editor.title"),
            "/editor",
            "editor",
            List.of(),
            List.of("/assets/editor.js"),
            List.of("/libraries/yasgui/build/yasgui.min.css", "/assets/editor.css"));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("frame", frame);
    model.put("groups", groups());
    PrefixMapping mapping = PrefixMapping.Factory.create();
    List<List<String>> prefixes = rows("prefixes", mapping);
    prefixes.forEach(each -> mapping.setNsPrefix(each.get(0), each.get(1)));
    model.put("prefixes", prefixes);
    model.put("terms", rows("terms", mapping));
    try {
      model.put(QUERY, opened(request));
      model.put("problem", "");
    } catch (QueryProblem e) {
      response.setStatus(HttpStatus.of(e));
      model.put(QUERY, "");
      model.put("problem", e.getMessage());
    }
    site.pages().write(response, "editor", model);
  }

  private String opened(HttpServletRequest request) {
    String text = request.getParameter(QUERY);
    if (text != null) {
      return text;
    }
    String name = Optional.ofNullable(request.getParameter(CANNED)).orElse(FIRST);
    Map<String, String> arguments = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (parameter, values) -> {
              if (!parameter.equals(CANNED)) {
                arguments.put(parameter, values[0]);
              }
            });
    return QueryPage.sparql(site.queries().get(name), arguments);
  }

  private List<Group> groups() {
    return QueryListPage.groups(site).stream()
        .map(
            group ->
                new Group(group.tag(), group.queries().stream().map(EditorPage::example).toList()))
        .toList();
  }

  private static Example example(CannedQuery canned) {
    QueryAddress address = new QueryAddress(canned.name(), QueryForm.required(canned));
    return new Example(canned.summary(), address.editor());
  }

  /** The rows of a query of pages as texts, IRIs with their prefixes. */
  private List<List<String>> rows(String name, PrefixMapping prefixes) {
    List<List<String>> rows = new ArrayList<>();
    if (site.responder().ask(site.pageQueries().get(name), Map.of()) instanceof Answer.Rows all) {
      for (Binding row : all.rows()) {
        rows.add(all.columns().stream().map(column -> text(row.get(column), prefixes)).toList());
      }
    }
    return rows;
  }

  private static String text(Node value, PrefixMapping prefixes) {
    if (value == null) {
      return "";
    }
    return value.isURI() ? prefixes.shortForm(value.getURI()) : value.getLiteralLexicalForm();
  }
}
