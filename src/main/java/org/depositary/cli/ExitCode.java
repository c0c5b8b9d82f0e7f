package org.depositary.cli;

/** How a run ended, for the shell. */
final class ExitCode {

  static final int DONE = 0;
  static final int ERRORS_IN_INPUT = 1;
  static final int USAGE = 2;
  static final int FAILED = 3;

  private ExitCode() {}
}
