package org.depositary.query;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.Query;

/**
 * Hands questions on to another responder, so many at once, and gives up on one that does not end
 * soon after its deadline. Such a one keeps its place until it really ends, so that strays cannot
 * pile up.
 */
public final class WatchedResponder implements Responder, AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(1);
  private static final long IDLE_SECONDS = 60;

  private final Responder inner;
  private final Limits limits;
  private final ThreadPoolExecutor places;

  /**
   * @param places how many questions may be answered at once; more are refused
   */
  public WatchedResponder(Responder inner, Limits limits, int places) {
    this.inner = inner;
    this.limits = limits;
    this.places =
        new ThreadPoolExecutor(
            0,
            places,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            WatchedResponder::thread);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "question");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public Answer ask(CannedQuery canned, Map<String, String> arguments) {
    return watched(() -> inner.ask(canned, arguments));
  }

  @Override
  public Answer ask(Query query) {
    return watched(() -> inner.ask(query));
  }

  @Override
  public String version() {
    return inner.version();
  }

  /** How many questions are being answered, those that were given up on among them. */
  public int underWay() {
    return places.getActiveCount();
  }

  private Answer watched(Callable<Answer> question) {
    try {
      Future<Answer> answer = places.submit(question);
      return answer.get(limits.time().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      throw new QueryProblem(
          QueryProblem.Kind.BUSY, "too many queries at once: come again in a moment", e);
    } catch (TimeoutException e) {
      // not interrupted: an interrupt would close the files of the store for everybody
      throw QueryRunner.timeout(limits, e);
    } catch (ExecutionException e) {
      throw problem(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryProblem(QueryProblem.Kind.BUSY, "the server is being stopped", e);
    }
  }

  private static RuntimeException problem(Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return new QueryProblem(
          QueryProblem.Kind.TOO_LARGE, "the query needs more memory than there is", cause);
    }
    if (cause instanceof StackOverflowError) {
      return new QueryProblem(QueryProblem.Kind.MALFORMED, "the query is nested too deep", cause);
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  /** Takes no more questions. */
  @Override
  public void close() {
    places.shutdown();
  }
}
