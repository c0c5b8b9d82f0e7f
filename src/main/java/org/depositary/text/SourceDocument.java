package org.depositary.text;

import java.util.List;
import java.util.Optional;

/**
 * A document as it came in: what its catalogue says of it and its text as read.
 *
 * @param id the stem of its file
 * @param description what the catalogue (or the document itself) says about it
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param text the file decoded, or for HTML, Word and PDF the text taken from it; all offsets count
 *     its code points
 */
public record SourceDocument(String id, Description description, String sha256, String text) {

  /** A digest's id is this, then the id of the original it stands in for. */
  public static final String DIGEST_PREFIX = "digest-";

  /** The id of the original, when this document is a digest in our own words. */
  public Optional<String> digestOf() {
    return id.startsWith(DIGEST_PREFIX)
        ? Optional.of(id.substring(DIGEST_PREFIX.length()))
        : Optional.empty();
  }

  /** The pages of its text; counted anew each time. */
  public Pages pages() {
    return Pages.of(text);
  }

  /**
   * A row of a catalogue; every value but the title may be empty.
   *
   * @param title as printed
   * @param issuer who published it, in words
   * @param body key of the body whose acts it holds where the text does not say
   * @param date as ISO 8601, as far as known: a year, a month or a day
   * @param symbols the document's own symbols
   * @param language ISO 639-1
   * @param rights whose it is
   * @param note anything else
   */
  public record Description(
      String title,
      String issuer,
      String body,
      String date,
      List<String> symbols,
      String language,
      String rights,
      String note) {

    public Description {
      symbols = List.copyOf(symbols);
    }
  }
}
