package org.depositary.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.depositary.query.QueryProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The program: a verb and its options; without a verb it builds and serves. */
@Command(
    name = "depositary",
    description =
        "Reads documents into a knowledge graph in which every fact points at its words, and"
            + " serves it.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    subcommands = {
      BuildVerb.class,
      QueryVerb.class,
      ServeVerb.class,
      ExportVerb.class,
      DiffVerb.class,
      RehydrateVerb.class,
      CheckVerb.class,
      EvaluateVerb.class,
      ExplainVerb.class,
      OutlineVerb.class
    })
public final class Depositary implements Callable<Integer> {

  private final Console console;
  @Spec private CommandSpec spec;

  Depositary(Console console) {
    this.console = console;
  }

  /** Runs the program and ends it with its exit code. */
  public static void main(String... arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int code = run(new Console(out, System.err), arguments);
    out.flush();
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  /** Runs the program within another and returns its exit code. */
  public static int run(Console console, String... arguments) {
    CommandLine line = new CommandLine(new Depositary(console));
    line.setOut(new PrintWriter(console.out(), true));
    line.setErr(new PrintWriter(console.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(Depositary::misused);
    line.setExecutionExceptionHandler(Depositary::failed);
    return line.execute(arguments);
  }

  Console console() {
    return console;
  }

  /** Without a verb: what {@code build} and then {@code serve} do. */
  @Override
  public Integer call() {
    if (!spec.subcommands().containsKey("build")) {
      throw new ParameterException(spec.commandLine(), "no verb given");
    }
    int built = run(console, "build");
    return built > ExitCode.ERRORS_IN_INPUT ? built : Math.max(built, run(console, "serve"));
  }

  private static int misused(ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    Console console = consoleOf(line);
    String help = line.getCommandSpec().qualifiedName() + " --help";
    console.error(e.getMessage() + " (" + help + " explains)");
    trace(e, console, Arrays.asList(arguments).contains("--debug"));
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, CommandLine line, ParseResult result) {
    Console console = consoleOf(line);
    String message = e.getMessage();
    console.error(message == null || message.isBlank() ? e.toString() : message);
    trace(e, console, result.originalArgs().contains("--debug"));
    return isUsage(e) ? ExitCode.USAGE : ExitCode.FAILED;
  }

  private static boolean isUsage(Exception e) {
    if (e instanceof QueryProblem problem) {
      return switch (problem.kind()) {
        case UNKNOWN, ARGUMENT, MALFORMED, FORBIDDEN -> true;
        case TIMEOUT, TOO_LARGE, UNREACHABLE -> false;
      };
    }
    return e instanceof UsageException;
  }

  private static void trace(Exception e, Console console, boolean wanted) {
    if (wanted) {
      e.printStackTrace(console.err());
    }
  }

  private static Console consoleOf(CommandLine line) {
    return ((Depositary) line.getCommandSpec().root().userObject()).console();
  }
}
