package org.depositary.serve;

import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.query.Responder;

/** A value read from the graph once, and again when another build is answered from. */
final class PerBuild<T> implements Supplier<T> {

  private final Responder responder;
  private final Supplier<T> read;
  private volatile Known<T> known;

  /** A value and the build it was read from. */
  private record Known<T>(String version, T value) {}

  PerBuild(Responder responder, Supplier<T> read) {
    this.responder = responder;
    this.read = read;
  }

  @Override
  public T get() {
    String version = responder.version();
    Known<T> now = known;
    return now != null && now.version().equals(version) ? now.value() : renew(version);
  }

  /** The value if it need not be read first. */
  Optional<T> ready() {
    Known<T> now = known;
    return now != null && now.version().equals(responder.version())
        ? Optional.of(now.value())
        : Optional.empty();
  }

  private synchronized T renew(String version) {
    if (known == null || !known.version().equals(version)) {
      known = new Known<>(version, read.get());
    }
    return known.value();
  }
}
