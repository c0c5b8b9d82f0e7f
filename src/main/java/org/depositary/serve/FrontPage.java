package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is here, in plain text. */
final class FrontPage extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String TEXT =
      """
      Depositary: a knowledge graph in which every fact points at the words it came from.

      /sparql    SPARQL 1.1 Protocol, query only; without a query its service description
      /graphs    Graph Store Protocol, read only: ?default or ?graph=IRI
      /queries/  questions by name: /queries/treaty-actions?state=MAR&format=csv
      /health    whether the server answers, and from which build
      """;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=utf-8");
    response.getWriter().print(TEXT);
  }
}
