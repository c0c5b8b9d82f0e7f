package org.depositary.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders of a store: one a build, and the file {@code CURRENT}, whose first line names the
 * build in force and whose second line the one before it, which is kept for readers on their way
 * in.
 */
final class BuildFolders {

  private static final String CURRENT = "CURRENT";
  private static final String BUILD = "build-";
  private static final String TRASH = "trash-";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

  private final Path root;

  BuildFolders(Path root) {
    this.root = root;
  }

  Path root() {
    return root;
  }

  Path path(String version) {
    return root.resolve(version);
  }

  Path existing(String version) {
    Path build = path(version);
    if (!Files.isDirectory(build)) {
      throw new StoreException("the build " + build + " is gone");
    }
    return build;
  }

  Optional<String> current() {
    return lines().stream().findFirst();
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(root.resolve(CURRENT)).stream()
          .filter(line -> line.startsWith(BUILD))
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the empty folder of a new build and returns its name. */
  String begin() throws IOException {
    for (Instant stamp = Instant.now(); ; stamp = stamp.plusMillis(1)) {
      String version = BUILD + STAMP.format(stamp);
      try {
        Files.createDirectory(path(version));
        return version;
      } catch (FileAlreadyExistsException e) {
        // two builds within a millisecond
      }
    }
  }

  void putInForce(String version) throws IOException {
    List<String> names = new ArrayList<>(List.of(version));
    current().ifPresent(names::add);
    Path next = root.resolve(CURRENT + ".next");
    try (FileChannel file =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      String text = String.join("\n", names) + "\n";
      file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      file.force(true);
    }
    Files.move(next, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Removes what nobody can need: builds neither in force nor just before that nor open here, and
   * what a killed build left. Only for the holder of the build lock.
   */
  void sweep(Collection<String> open) throws IOException {
    List<String> keep = new ArrayList<>(lines());
    keep.addAll(open);
    List<Path> found;
    try (Stream<Path> entries = Files.list(root)) {
      found = entries.toList();
    }
    for (Path each : found) {
      String name = each.getFileName().toString();
      if (name.startsWith(TRASH) || (name.startsWith(BUILD) && !keep.contains(name))) {
        remove(name);
      }
    }
  }

  /** Takes a build out of sight at once, then deletes its files as far as the system lets it. */
  void remove(String name) {
    Path trash = name.startsWith(TRASH) ? path(name) : path(TRASH + name);
    try {
      if (!name.startsWith(TRASH)) {
        Files.move(path(name), trash, StandardCopyOption.ATOMIC_MOVE);
      }
      List<Path> files;
      try (Stream<Path> entries = Files.walk(trash)) {
        files = entries.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // a system that keeps open files in place: the next build tries again
    }
  }
}
