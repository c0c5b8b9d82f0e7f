package org.depositary.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.depositary.store.GraphStore;
import picocli.CommandLine.Option;

/** The options of every verb. */
final class CommonOptions {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = ".depositary",
      description = "folder of the graph (${DEFAULT-VALUE} in the working folder unless given)")
  private Path store;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "checkout whose ontology, queries and authorities to use, not the program's")
  private Path home;

  @Option(names = "--debug", description = "print the stack trace of an error")
  private boolean debug;

  GraphStore store() {
    return GraphStore.at(store);
  }

  Optional<Path> home() {
    return Optional.ofNullable(home);
  }

  boolean debug() {
    return debug;
  }
}
