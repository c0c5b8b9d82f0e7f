package org.depositary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sys.JenaSystem;
import org.depositary.export.ReleaseDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what one release has that another has not. */
@Command(
    name = "diff",
    description =
        "Tells what was added (+), removed (-) and changed (~) between two releases, by document"
            + " and kind of fact.",
    mixinStandardHelpOptions = true)
final class DiffVerb implements Callable<Integer> {

  @ParentCommand private Depositary program;
  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "OLD", description = "the earlier release, or a file of it")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "the later release, or a file of it")
  private Path recent;

  @Override
  public Integer call() throws IOException {
    for (Path each : List.of(old, recent)) {
      if (!Files.exists(each)) {
        throw new UsageException("no release " + each);
      }
    }
    JenaSystem.init();
    ReleaseDiff.write(old, recent, program.console().out());
    return ExitCode.DONE;
  }
}
