package org.depositary.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** How long each stage kept its processor busy, in milliseconds; others may use it meanwhile. */
final class Stopwatch {

  private final Map<String, Long> taken = new LinkedHashMap<>();

  <T> T time(String stage, Callable<T> work) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    T made = work.call();
    taken.put(stage, (threads.getCurrentThreadCpuTime() - start) / 1_000_000);
    return made;
  }

  Map<String, Long> taken() {
    return taken;
  }
}
