/**
 * The command line: {@link org.depositary.cli.Depositary} and a class for each verb. Options and
 * printing only; what a verb does lives behind it. The only package that prints and the only one
 * that knows picocli.
 */
package org.depositary.cli;
