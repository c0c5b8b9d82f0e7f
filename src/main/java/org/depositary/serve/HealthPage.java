package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;

/** Whether the server answers, and from which build; it reads a quad to know. */
final class HealthPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient LiveGraph graph;

  HealthPage(LiveGraph graph) {
    this.graph = graph;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/plain;charset=utf-8");
    try {
      String version =
          Txn.calculateRead(
              graph,
              () -> {
                graph.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).hasNext();
                return graph.build().version();
              });
      response.getWriter().print("ok " + version + "\n");
    } catch (RuntimeException e) {
      response.setStatus(HttpStatus.UNAVAILABLE);
      response.getWriter().print("the graph cannot be read\n");
    }
  }
}
