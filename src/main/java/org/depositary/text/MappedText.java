package org.depositary.text;

import java.util.Arrays;
import java.util.BitSet;

/** A text in the making: characters, and for each the code points of the raw text it stands for. */
final class MappedText {

  private char[] chars;
  private int[] starts;
  private int[] ends;
  private int length;

  MappedText(int capacity) {
    chars = new char[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
  }

  int length() {
    return length;
  }

  char charAt(int index) {
    return chars[index];
  }

  /** The character there, or a line feed before the first and after the last. */
  char charAround(int index) {
    return index < 0 || index >= length ? '\n' : chars[index];
  }

  void append(char value, int start, int end) {
    if (length == chars.length) {
      int capacity = length + (length >> 2) + 16;
      chars = Arrays.copyOf(chars, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
    }
    chars[length] = value;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  /** Copies a character over another at or before it. */
  void copy(int from, int to) {
    chars[to] = chars[from];
    starts[to] = starts[from];
    ends[to] = ends[from];
  }

  /** Puts a value at a place, standing for the sources of a whole stretch of characters. */
  void put(int to, char value, int first, int last) {
    int start = starts[first];
    int end = ends[last];
    chars[to] = value;
    starts[to] = start;
    ends[to] = end;
  }

  void truncate(int newLength) {
    length = newLength;
  }

  void remove(BitSet dropped) {
    int to = dropped.nextSetBit(0);
    if (to < 0) {
      return;
    }
    for (int from = to; from < length; from++) {
      if (!dropped.get(from)) {
        copy(from, to++);
      }
    }
    length = to;
  }

  /** The first place at or after this one that holds a line feed, or the length. */
  int lineEnd(int from) {
    int at = from;
    while (at < length && chars[at] != '\n') {
      at++;
    }
    return at;
  }

  String substring(int start, int end) {
    return new String(chars, start, end - start);
  }

  CleanText toCleanText(String raw) {
    return new CleanText(
        raw,
        substring(0, length),
        length == starts.length ? starts : Arrays.copyOf(starts, length),
        length == ends.length ? ends : Arrays.copyOf(ends, length));
  }
}
