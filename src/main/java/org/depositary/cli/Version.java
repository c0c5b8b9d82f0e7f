package org.depositary.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version the jar says it has. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"depositary " + number()};
  }

  static String number() {
    String version = Depositary.class.getPackage().getImplementationVersion();
    return Optional.ofNullable(version).orElse("(unreleased)");
  }
}
