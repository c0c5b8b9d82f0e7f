package org.depositary.cli;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the knowledge of the program is: its ontology, queries and authority files; in a checkout
 * or in the program itself. Paths are good until it is closed.
 */
public final class Home implements Closeable {

  private final Path root;
  private final Optional<FileSystem> archive;

  private Home(Path root, Optional<FileSystem> archive) {
    this.root = root;
    this.archive = archive;
  }

  /**
   * Opens the folder given, or what the program carries.
   *
   * @throws UsageException if the folder is none of a checkout
   * @throws IOException if the program cannot be read
   */
  public static Home open(Optional<Path> folder) throws IOException {
    if (folder.isPresent()) {
      if (!Files.isDirectory(folder.get().resolve("queries"))) {
        throw new UsageException(folder.get() + " has no queries/: name the root of a checkout");
      }
      return new Home(folder.get(), Optional.empty());
    }
    return carried();
  }

  private static Home carried() throws IOException {
    URL carried = Home.class.getResource("/home");
    if (carried == null) {
      throw new UsageException("the program carries no queries: name a checkout with --home");
    }
    try {
      URI place = carried.toURI();
      if (place.getScheme().equals("jar")) {
        String jar = place.toString();
        URI file = URI.create(jar.substring("jar:".length(), jar.indexOf("!/")));
        FileSystem archive = FileSystems.newFileSystem(Path.of(file), (ClassLoader) null);
        return new Home(archive.getPath("/home"), Optional.of(archive));
      }
      return new Home(Path.of(place), Optional.empty());
    } catch (URISyntaxException e) {
      throw new IOException("the program's own files cannot be named: " + carried, e);
    }
  }

  /** The folder that holds {@code ontology}, {@code queries} and {@code data}. */
  public Path root() {
    return root;
  }

  /** The canned queries. */
  public Path queries() {
    return root.resolve("queries");
  }

  /** What the pages of the server ask beside the canned queries. */
  public Path pageQueries() {
    return queries().resolve("pages");
  }

  @Override
  public void close() throws IOException {
    if (archive.isPresent()) {
      archive.get().close();
    }
  }
}
