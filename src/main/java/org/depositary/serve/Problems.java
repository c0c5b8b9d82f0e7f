package org.depositary.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.util.function.Consumer;
import org.depositary.query.QueryProblem;
import org.depositary.report.Issue;

/** Gives what goes wrong while a request is answered a status and a sentence, in one place. */
final class Problems implements Filter {

  static final String COME_AGAIN_SECONDS = "5";

  private final Consumer<Issue> issues;

  /**
   * @param issues takes what is the program's own fault
   */
  Problems(Consumer<Issue> issues) {
    this.issues = issues;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    try {
      chain.doFilter(request, response);
    } catch (QueryProblem e) {
      send(answer, e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      if (answer.isCommitted() || e.getCause() instanceof EOFException) {
        throw e;
      }
      String path = ((HttpServletRequest) request).getRequestURI();
      issues.accept(Issue.error("server", path, e.toString()));
      answer.sendError(HttpStatus.BROKEN, "something went wrong here; it has been noted");
    }
  }

  /** Answers with what a problem is, and when to come again where that helps. */
  static void send(HttpServletResponse response, QueryProblem problem) throws IOException {
    if (problem.kind() == QueryProblem.Kind.BUSY) {
      response.setHeader("Retry-After", COME_AGAIN_SECONDS);
    }
    response.sendError(HttpStatus.of(problem), problem.getMessage());
  }
}
