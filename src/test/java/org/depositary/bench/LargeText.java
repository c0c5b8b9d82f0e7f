package org.depositary.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The English documents of the tests over and over, their numbers changed. */
final class LargeText {

  private static final Path DOCUMENTS = Path.of("src", "test", "resources", "documents");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?!\\d)");

  private LargeText() {}

  static String of(int length) throws IOException {
    List<String> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      for (Path each : files.filter(f -> f.toString().matches(".*\\.(txt|md)")).sorted().toList()) {
        documents.add(Files.readString(each));
      }
    }
    StringBuilder text = new StringBuilder(length + 100_000);
    for (int copy = 0; text.length() < length; copy++) {
      int shift = copy * 7;
      String document = documents.get(copy % documents.size());
      text.append(
          NUMBER
              .matcher(document)
              .replaceAll(n -> Integer.toString((Integer.parseInt(n.group()) + shift) % 999 + 1)));
      text.append("\n\n");
    }
    text.setLength(length);
    return text.toString();
  }
}
