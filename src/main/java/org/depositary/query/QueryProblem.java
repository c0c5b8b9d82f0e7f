package org.depositary.query;

/** A query that cannot be answered; the message is one line and says what to do. */
public final class QueryProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Whose fault it is, and so how it is reported. */
  public enum Kind {
    /** There is no such query. */
    UNKNOWN,
    /** An argument is missing, unknown or of the wrong form. */
    ARGUMENT,
    /** It is no SPARQL query, or cannot be evaluated. */
    MALFORMED,
    /** It asks for what this program does not do, such as calling other servers. */
    FORBIDDEN,
    /** It ran into its time limit. */
    TIMEOUT,
    /** Its answer is larger than allowed. */
    TOO_LARGE,
    /** The endpoint that should answer does not. */
    UNREACHABLE
  }

  private final Kind kind;

  public QueryProblem(Kind kind, String message) {
    this(kind, message, null);
  }

  public QueryProblem(Kind kind, String message, Throwable cause) {
    super(message.strip().replaceAll("\\s*\\R\\s*", " "), cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
