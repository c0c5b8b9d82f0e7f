package org.depositary.browse;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the served program and a browser on it: one of each for all of them. */
final class Look implements ExecutionCondition, ParameterResolver {

  private static final Namespace SHARED = Namespace.create(Look.class);

  /** Skips the tests, saying so, where no browser is installed. */
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Browser.isInstalled()
        ? ConditionEvaluationResult.enabled("there is a browser")
        : ConditionEvaluationResult.disabled("no browser: install chromium and chromium-driver");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == Served.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Store shared = context.getRoot().getStore(SHARED);
    Served served = shared.getOrComputeIfAbsent("served", key -> Served.start(), Served.class);
    if (parameter.getParameter().getType() == Served.class) {
      return served;
    }
    return shared.getOrComputeIfAbsent("browser", key -> browser(served), Browser.class);
  }

  private static Browser browser(Served served) {
    try {
      return Browser.start(served.origin());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
