package org.depositary.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depositary.report.Issue;

/** Finds the files that may be documents, each once. */
final class FileFinder {

  private static final String README = "readme";

  private final Predicate<String> readable;
  private final Consumer<Issue> issues;
  private final Map<Path, Found> found = new LinkedHashMap<>();
  private int passedOver;

  /**
   * A file and where it was looked for.
   *
   * @param path as given, or below the folder given
   * @param root the folder given, or the one the file given lies in
   */
  record Found(Path path, Path root) {}

  /**
   * @param readable whether there is a reader for an extension
   * @param issues told of what is missing or cannot be looked into
   */
  FileFinder(Predicate<String> readable, Consumer<Issue> issues) {
    this.readable = readable;
    this.issues = issues;
  }

  /** In the order they were looked for, within a folder by name. */
  Collection<Found> files() {
    return found.values();
  }

  /** How many files are of no kind that can be read, or are the folder's own. */
  int passedOver() {
    return passedOver;
  }

  /** Adds a file, or those of a folder and its subfolders. */
  void find(Path fileOrFolder) {
    if (Files.isDirectory(fileOrFolder)) {
      walk(fileOrFolder, fileOrFolder, new HashSet<>());
    } else if (!Files.exists(fileOrFolder)) {
      report(fileOrFolder, "there is no such file or folder; correct the path");
    } else if (readable.test(extension(fileOrFolder))) {
      add(fileOrFolder, fileOrFolder.resolveSibling(""));
    } else {
      passedOver++;
      report(
          fileOrFolder,
          "files of this kind are not read; save it as .docx, .pdf, .html, .md or .txt");
    }
  }

  private void walk(Path folder, Path root, Set<Path> walked) {
    try (Stream<Path> listed = Files.list(folder)) {
      if (!walked.add(folder.toRealPath())) {
        return; // a link back up
      }
      for (Path each : listed.sorted().toList()) {
        if (Files.isDirectory(each)) {
          if (!isHidden(each)) {
            walk(each, root, walked);
          }
        } else if (Files.isRegularFile(each) && isDocument(each)) {
          add(each, root);
        } else if (!each.endsWith(Catalogue.FILE_NAME)) {
          passedOver++;
        }
      }
    } catch (IOException | UncheckedIOException e) {
      report(folder, "the folder cannot be looked into; give yourself the right to read it");
    }
  }

  private boolean isDocument(Path file) {
    return readable.test(extension(file))
        && !isHidden(file)
        && !stem(file).equalsIgnoreCase(README);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private void add(Path file, Path root) {
    Path key;
    try {
      key = file.toRealPath();
    } catch (IOException e) {
      key = file.toAbsolutePath().normalize(); // reading it will tell what is wrong
    }
    found.putIfAbsent(key, new Found(file, root));
  }

  private void report(Path path, String message) {
    issues.accept(Issue.error(path.toString(), "", message));
  }

  /** The name of a file up to its last dot. */
  static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The name of a file after its last dot, in small letters. */
  static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
