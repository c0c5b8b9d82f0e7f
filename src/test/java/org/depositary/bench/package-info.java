/**
 * How long the stages of the line take on a large text: not a test, and not run with the tests.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.depositary.bench.LineBenchmark -Dexec.args="20"
 * </pre>
 *
 * <p>The text is the documents of the tests over and over, their numbers changed, as large as the
 * argument says in millions of characters (20 unless given). Every stage is timed on a quarter of
 * it and on the whole; a stage that takes more than four times as long on the whole grows faster
 * than its text. The last column compares it with reading every character once.
 */
package org.depositary.bench;
