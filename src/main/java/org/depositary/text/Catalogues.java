package org.depositary.text;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.depositary.report.Issue;
import org.depositary.text.SourceDocument.Description;

/** The catalogues of all folders looked into, each read once, when first asked. */
final class Catalogues {

  private final Map<Path, Catalogue> byFolder = new HashMap<>();
  private final Consumer<Issue> issues;

  Catalogues(Consumer<Issue> issues) {
    this.issues = issues;
  }

  /**
   * What the nearest catalogue that lists a document says of it.
   *
   * @param document its file
   * @param root the topmost folder whose catalogue counts
   */
  Optional<Description> describe(Path document, Path root) {
    Path top = root.toAbsolutePath().normalize();
    Path folder = document.toAbsolutePath().normalize().getParent();
    Optional<Description> described = Optional.empty();
    while (folder != null && folder.startsWith(top)) {
      Catalogue catalogue = byFolder.computeIfAbsent(folder, each -> Catalogue.of(each, issues));
      if (described.isEmpty()) {
        described = catalogue.describe(document);
      }
      folder = folder.getParent();
    }
    return described;
  }
}
