package org.depositary.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.depositary.report.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {

  private final List<Issue> issues = new ArrayList<>();

  private Optional<String> read(byte[] file) {
    return new PlainTextReader().read(file, "a.txt", issues::add);
  }

  private void assertOne(Issue.Level level, String words) {
    assertEquals(1, issues.size(), issues.toString());
    assertEquals(level, issues.get(0).level());
    assertEquals("a.txt", issues.get(0).source());
    assertTrue(issues.get(0).message().contains(words), issues.toString());
  }

  @Test
  void byteOrderMarkIsPartOfTheText() {
    String text = "\ufeffMigrants\r\n\u00e9 \ud83d\udd4a";
    assertEquals(Optional.of(text), read(text.getBytes(StandardCharsets.UTF_8)));
    assertTrue(issues.isEmpty());
  }

  @Test
  void textThatLooksLikeHtmlStaysText() {
    String text = "<html><p>One</p></html>";
    assertEquals(Optional.of(text), read(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void otherBytesAreWindows1252WithWarning() {
    String text = "\u201cGen\u00e8ve\u201d \u2013 women\u2019s rights";
    assertEquals(Optional.of(text), read(text.getBytes(Charset.forName("windows-1252"))));
    assertOne(Issue.Level.WARNING, "windows-1252");
  }

  @Test
  void utf16WithByteOrderMarkIsReadWithWarning() {
    String text = "\ufeffMigrants and rights";
    assertEquals(Optional.of(text), read(text.getBytes(StandardCharsets.UTF_16LE)));
    assertOne(Issue.Level.WARNING, "UTF-16LE");
  }

  @Test
  void strayControlCharacterIsForgiven() {
    String text = "A long enough line of text. ".repeat(10) + "\u0007";
    assertEquals(Optional.of(text), read(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 1000, 100_000})
  void randomBytesAreRejected(int size) {
    byte[] bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    assertTrue(read(bytes).isEmpty());
    assertOne(Issue.Level.ERROR, "binary");
  }

  @Test
  void pdfUnderAnotherNameIsRejected() {
    assertTrue(read("%PDF-1.7\nplain so far".getBytes(StandardCharsets.UTF_8)).isEmpty());
    assertOne(Issue.Level.ERROR, "binary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t\n", "\ufeff", "\ufeff\u00a0\n"})
  void emptyFileIsRejected(String text) {
    assertTrue(read(text.getBytes(StandardCharsets.UTF_8)).isEmpty());
    assertOne(Issue.Level.ERROR, "empty");
  }
}
