package org.depositary.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The lists of words and phrases that lie beside these classes. */
final class WordList {

  private WordList() {}

  /** The lines of a list, without empty ones and those that start with {@code #}. */
  static Stream<String> lines(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its list " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read its list " + name, e);
    }
  }
}
