package org.depositary.query;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.Optional;

/** Whether memory is nearly full of what is in use. */
final class Heap {

  private static final double NEARLY = 0.85;

  /** The largest part of the heap that collections look at: where what lasts is kept. */
  private static final Optional<MemoryPoolMXBean> LASTING = lasting();

  private Heap() {}

  private static Optional<MemoryPoolMXBean> lasting() {
    Optional<MemoryPoolMXBean> pool =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(each -> each.getType() == MemoryType.HEAP)
            .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
            .filter(each -> each.getUsage().getMax() > 0)
            .max(Comparator.comparingLong(each -> each.getUsage().getMax()));
    pool.ifPresent(
        each -> each.setCollectionUsageThreshold((long) (each.getUsage().getMax() * NEARLY)));
    return pool;
  }

  /**
   * Whether a collection leaves it so; one is made when the last one did, which may be long ago.
   */
  static boolean isNearlyFull() {
    if (LASTING.isEmpty() || !LASTING.get().isCollectionUsageThresholdExceeded()) {
      return false;
    }
    System.gc();
    return LASTING.get().isCollectionUsageThresholdExceeded();
  }
}
