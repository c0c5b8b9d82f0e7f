package org.depositary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** For tests: documents of our own, as a folder of them. */
final class SmallDocuments {

  private static final Path OWN = Path.of("src", "test", "resources", "documents");

  private SmallDocuments() {}

  /** Copies some of the tests' documents, with their catalogue, to a new folder. */
  static Path in(Path folder, String... names) throws IOException {
    Files.createDirectories(folder);
    for (String name : names) {
      Files.copy(OWN.resolve(name), folder.resolve(name));
    }
    List<String> wanted = List.of(names);
    List<String> rows =
        Files.readAllLines(OWN.resolve("catalogue.csv")).stream()
            .filter(row -> row.startsWith("file,") || wanted.contains(row.split(",")[0]))
            .toList();
    Files.write(folder.resolve("catalogue.csv"), rows);
    return folder;
  }
}
