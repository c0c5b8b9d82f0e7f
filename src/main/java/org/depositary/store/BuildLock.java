package org.depositary.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to build in a store, held by one program at a time. The system gives it back when its
 * holder is killed.
 */
final class BuildLock implements AutoCloseable {

  private static final long PAUSE_MILLIS = 100;

  private final FileChannel file;

  private BuildLock(FileChannel file) {
    this.file = file;
  }

  /** Waits until the lock is free and takes it. */
  static BuildLock take(Path store) throws IOException {
    Files.createDirectories(store);
    FileChannel file =
        FileChannel.open(
            store.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      while (!attempt(file)) {
        Thread.sleep(PAUSE_MILLIS);
      }
      return new BuildLock(file);
    } catch (InterruptedException e) {
      file.close();
      Thread.currentThread().interrupt();
      throw new StoreException("interrupted while another program builds in " + store, e);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static boolean attempt(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another thread of this program holds it
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
