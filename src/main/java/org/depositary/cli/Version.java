package org.depositary.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version the jar says it has. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Depositary.class.getPackage().getImplementationVersion();
    return new String[] {"depositary " + Optional.ofNullable(version).orElse("(unreleased)")};
  }
}
