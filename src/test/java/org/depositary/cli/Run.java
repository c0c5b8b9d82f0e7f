package org.depositary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * For tests: one run of the program and what it printed.
 *
 * @param code it ended with
 * @param out what it answered
 * @param err what it complained of
 */
record Run(int code, String out, String err) {

  static Run of(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    try (PrintStream answers = new PrintStream(out, true, UTF_8);
        PrintStream complaints = new PrintStream(err, true, UTF_8)) {
      int code = Depositary.run(new Console(answers, complaints), words);
      answers.flush();
      return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }
  }

  List<String> errors() {
    return err.lines().filter(line -> line.startsWith("error: ")).toList();
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
