package org.depositary.check;

import java.util.Optional;

/** A text whose stretches are found by code points, without counting anew from its beginning. */
public final class CodePointText {

  private final String text;
  private final int length;
  private final int[] offsets;

  public CodePointText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    // where all code points are single chars, as in most texts, they are their own offsets
    this.offsets = length == text.length() ? new int[0] : offsets();
  }

  private int[] offsets() {
    int[] all = new int[length + 1];
    int offset = 0;
    for (int point = 0; point < length; point++) {
      all[point] = offset;
      offset += Character.charCount(text.codePointAt(offset));
    }
    all[length] = offset;
    return all;
  }

  /** What stands from one code point to before another; nothing when the text has no such. */
  public Optional<String> slice(int start, int end) {
    return start < 0 || end < start || end > length
        ? Optional.empty()
        : Optional.of(text.substring(offset(start), offset(end)));
  }

  private int offset(int point) {
    return offsets.length == 0 ? point : offsets[point];
  }
}
