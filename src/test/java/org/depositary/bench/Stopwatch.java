package org.depositary.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** How long each stage took, in milliseconds. */
final class Stopwatch {

  private final Map<String, Long> taken = new LinkedHashMap<>();

  <T> T time(String stage, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    T made = work.call();
    taken.put(stage, (System.nanoTime() - start) / 1_000_000);
    return made;
  }

  Map<String, Long> taken() {
    return taken;
  }
}
