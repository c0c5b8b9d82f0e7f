package org.depositary.text;

/** For tests of what comes after cleaning: a text that is clean as it stands. */
public final class PlainText {

  private PlainText() {}

  public static CleanText of(String text) {
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    for (int index = 0; index < text.length(); index++) {
      starts[index] = text.codePointCount(0, index);
      ends[index] = starts[index] + 1;
    }
    return new CleanText(text, text, starts, ends);
  }
}
