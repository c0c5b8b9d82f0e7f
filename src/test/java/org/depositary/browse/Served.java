package org.depositary.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packed program, serving the graph of the documents it comes with. */
final class Served implements AutoCloseable {

  private static final Path JAR = Path.of(System.getProperty("depositary.jar")).toAbsolutePath();
  private static final Pattern ADDRESS = Pattern.compile("on (http://localhost:\\d+)/");

  private final Path store;
  private final Process server;
  private final String origin;

  private Served(Path store, Process server, String origin) {
    this.store = store;
    this.server = server;
    this.origin = origin;
  }

  static Served start() {
    try {
      Path store = Files.createTempDirectory("depositary-browse");
      Process build = run("build", "--documents", "data/documents", "--store", store.toString());
      build.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
      assertTrue(build.waitFor(5, TimeUnit.MINUTES), "the build ends");
      assertEquals(0, build.exitValue(), "the build of data/documents");
      Process server = run("serve", "--port", "0", "--store", store.toString());
      return new Served(store, server, address(server));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Process run(String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
    command.addAll(Arrays.asList(words));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** What the server says when it listens. */
  private static String address(Process server) throws IOException {
    BufferedReader said = server.inputReader();
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group(1);
      }
    }
    throw new IllegalStateException("the server does not start: " + all);
  }

  /** Scheme, host and port. */
  String origin() {
    return origin;
  }

  @Override
  public void close() throws IOException {
    server.destroy();
    try (Stream<Path> all = Files.walk(store)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
