package org.depositary.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;

/**
 * A folder that holds a graph, build by build.
 *
 * <p>A build is a TDB2 database in a folder of its own; the file {@code CURRENT} names the one in
 * force. A new build is written beside it and comes into force by replacing that file, so that a
 * reader sees the old build or the new one, whole, and a build that fails or is killed leaves the
 * old one. Builds are never changed once they are in force, which is why any number of programs may
 * read one; TDB2's own guard against a second process is therefore not taken.
 *
 * <p>Safe for use by several threads. Within one program use one object for one folder.
 */
public final class GraphStore {

  private static final int ATTEMPTS = 5;

  private final BuildFolders folders;
  private final Map<String, Shared> open = new HashMap<>();

  private GraphStore(BuildFolders folders) {
    this.folders = folders;
  }

  /** The store in a folder, which need not exist yet. */
  public static GraphStore at(Path folder) {
    return new GraphStore(new BuildFolders(folder));
  }

  /** Whether there is a build in force. */
  public boolean exists() {
    return version().isPresent();
  }

  /** The name of the build in force; another one after every build. */
  public Optional<String> version() {
    return folders.current();
  }

  /** The folder itself. */
  public Path folder() {
    return folders.root();
  }

  /**
   * Opens the build in force for reading. Its default graph is the union of its named graphs; it
   * stays whole and readable until it is closed, whatever is built meanwhile.
   *
   * @throws StoreException if there is none or it cannot be read
   */
  public synchronized OpenBuild open() {
    RuntimeException last = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      String version =
          version()
              .orElseThrow(
                  () ->
                      new StoreException(
                          "no graph in " + folder() + ": build one first, or name its --store"));
      try {
        return openBuild(version);
      } catch (RuntimeException e) {
        // two builds may have come into force between reading CURRENT and opening what it named
        last = e;
      }
    }
    throw new StoreException("the graph in " + folder() + " cannot be read: build it anew", last);
  }

  private synchronized OpenBuild openBuild(String version) {
    Shared shared = open.computeIfAbsent(version, this::connect);
    shared.readers++;
    return new OpenBuild(shared.graph, version, () -> openBuild(version), () -> release(version));
  }

  private Shared connect(String version) {
    Path build = folders.existing(version);
    return new Shared(TDB2StorageBuilder.build(Location.create(build.toString())));
  }

  private synchronized void release(String version) {
    Shared shared = open.get(version);
    if (--shared.readers == 0) {
      open.remove(version);
      shared.graph.shutdown();
    }
  }

  /**
   * Writes a new build in one transaction and puts it in force. While another program builds in
   * this folder it waits for that one to end.
   *
   * @param quads hands every quad of the graph to the stream it is given; what it throws is passed
   *     on, and the store stays as it was
   * @return the name of the new build
   * @throws StoreException if the folder cannot be written
   */
  @SuppressWarnings("try") // the lock is held, not used
  public String replace(Consumer<StreamRDF> quads) {
    try (BuildLock lock = BuildLock.take(folders.root())) {
      folders.sweep(List.of());
      String version = folders.begin();
      try {
        write(folders.path(version), quads);
        folders.putInForce(version);
      } catch (RuntimeException | Error | IOException e) {
        folders.remove(version);
        throw e;
      }
      folders.sweep(openVersions());
      return version;
    } catch (IOException e) {
      throw new StoreException("cannot write the store " + folder() + ": " + e.getMessage(), e);
    }
  }

  private synchronized List<String> openVersions() {
    return List.copyOf(open.keySet());
  }

  private static void write(Path build, Consumer<StreamRDF> quads) {
    DatasetGraphTDB graph = TDB2StorageBuilder.build(Location.create(build.toString()));
    try {
      graph.begin(ReadWrite.WRITE);
      try {
        StreamRDF into = StreamRDFLib.dataset(graph);
        into.start();
        quads.accept(into);
        into.finish();
        graph.commit();
      } catch (RuntimeException | Error e) {
        graph.abort();
        throw e;
      } finally {
        graph.end();
      }
    } finally {
      graph.shutdown();
    }
  }

  /** A graph in memory, empty, that answers as a store does; for tests and small work. */
  public static DatasetGraph inMemory() {
    return OpenBuild.withUnion(TDB2StorageBuilder.build(Location.mem()));
  }

  /** A build that is open, and how many readers it has. */
  private static final class Shared {
    private final DatasetGraphTDB graph;
    private int readers;

    private Shared(DatasetGraphTDB graph) {
      this.graph = graph;
    }
  }
}
