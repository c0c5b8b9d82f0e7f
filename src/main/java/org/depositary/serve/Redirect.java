package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sends on to another path of this server. */
final class Redirect extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final String path;

  Redirect(String path) {
    this.path = path;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpStatus.SEE_OTHER);
    response.setHeader("Location", path);
  }
}
