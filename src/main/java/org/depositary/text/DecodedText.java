package org.depositary.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.depositary.report.Issue;

/**
 * The bytes of a file as characters.
 *
 * @param value the characters, with the byte-order mark if there is one
 * @param charset how they were read
 */
record DecodedText(String value, Charset charset) {

  /** What a text that is not in Unicode is read as. */
  static final Charset FALLBACK = Charset.forName("windows-1252");

  private static final int MOST_CONTROLS_PERCENT = 1;

  /**
   * Decodes a file as UTF-8, as UTF-16 where a byte-order mark says so, else as windows-1252.
   *
   * @return empty, after an error, when the file is empty or no text
   */
  static Optional<DecodedText> of(byte[] file, String source, Consumer<Issue> issues) {
    DecodedText text = decode(file);
    if (text.isBlank()) {
      issues.accept(Issue.error(source, "", "the file is empty; put the document's text into it"));
      return Optional.empty();
    }
    if (text.isBinary()) {
      issues.accept(
          Issue.error(source, "", "this is no text but binary data; save the document as UTF-8"));
      return Optional.empty();
    }
    if (!text.charset.equals(StandardCharsets.UTF_8)) {
      issues.accept(text.doubt(source));
    }
    return Optional.of(text);
  }

  private static DecodedText decode(byte[] file) {
    if (file.length >= 2 && file[0] == (byte) 0xff && file[1] == (byte) 0xfe) {
      return in(StandardCharsets.UTF_16LE, file);
    }
    if (file.length >= 2 && file[0] == (byte) 0xfe && file[1] == (byte) 0xff) {
      return in(StandardCharsets.UTF_16BE, file);
    }
    try {
      String value = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return new DecodedText(value, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return in(FALLBACK, file);
    }
  }

  private static DecodedText in(Charset charset, byte[] file) {
    return new DecodedText(new String(file, charset), charset);
  }

  /** Says that a text is not in UTF-8 and was read in another charset. */
  Issue doubt(String source) {
    return Issue.warning(
        source, "", "not UTF-8, read as " + charset.name() + "; save it as UTF-8 to be sure");
  }

  private boolean isBlank() {
    return value
        .chars()
        .allMatch(c -> c == 0xfeff || c == 0xa0 || Character.isWhitespace(c) || c == 0x200b);
  }

  private boolean isBinary() {
    if (value.startsWith("%PDF-") || value.startsWith("PK\u0003\u0004")) {
      return true;
    }
    long controls = value.chars().filter(DecodedText::isStray).count();
    boolean zeros = value.indexOf('\0') >= 0 && charset.equals(FALLBACK);
    return zeros || controls * 100 > (long) value.length() * MOST_CONTROLS_PERCENT;
  }

  /** A character no text needs: a control that is no white space, or one that was not decoded. */
  private static boolean isStray(int value) {
    return value == 0xfffd
        || Character.getType(value) == Character.CONTROL
            && !Character.isWhitespace(value)
            && value != 0x85;
  }
}
