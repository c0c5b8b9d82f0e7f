package org.depositary.serve;

import org.depositary.query.QueryProblem;

/** The status codes the server gives for what goes wrong with a query. */
final class HttpStatus {

  static final int BAD_REQUEST = 400;
  static final int NOT_FOUND = 404;
  static final int TOO_LARGE = 413;
  static final int BAD_GATEWAY = 502;
  static final int UNAVAILABLE = 503;

  private HttpStatus() {}

  static int of(QueryProblem problem) {
    return switch (problem.kind()) {
      case UNKNOWN -> NOT_FOUND;
      case ARGUMENT, MALFORMED, FORBIDDEN -> BAD_REQUEST;
      case TIMEOUT, TOO_LARGE -> UNAVAILABLE;
      case UNREACHABLE -> BAD_GATEWAY;
    };
  }
}
