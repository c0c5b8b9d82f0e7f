package org.depositary.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Holds the packed streams of a PDF file to a size before the library unpacks them, which it does
 * without a limit. Pictures and attached files have no text for us and are never unpacked.
 */
final class PdfStreams {

  /** One stream unpacked, in bytes. */
  static final int LARGEST = 64 << 20;

  /** The table of objects unpacked, in bytes: some two million objects. */
  private static final int LARGEST_TABLE = 8 << 20;

  /** All streams unpacked, in bytes. */
  private static final long LARGEST_SUM = 1L << 30;

  private static final String KEYWORD = "stream";

  /** How far before its stream the description of one begins, in bytes. */
  private static final int GLANCE = 2000;

  private static final COSName ATTACHED = COSName.getPDFName("EmbeddedFile");

  private long sum;

  /** Says that a stream, or all of them, unpack to more than is read. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("unpacks to far more than a document needs");
    }
  }

  /**
   * Tries the streams of a file that is not yet opened: opening it unpacks its tables.
   *
   * @throws TooLarge when one passes its limit
   */
  void tryRaw(byte[] file) throws TooLarge {
    byte[] into = new byte[1 << 16];
    for (int at = indexOf(file, 0); at >= 0; at = indexOf(file, at + KEYWORD.length())) {
      int start = at + KEYWORD.length();
      while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
        start++;
      }
      int before = Math.max(0, at - GLANCE);
      String words = new String(file, before, at - before, StandardCharsets.ISO_8859_1);
      String description = words.substring(Math.max(0, words.lastIndexOf(" obj")));
      if (start > at + KEYWORD.length() && !description.contains("/Image")) {
        inflate(file, start, into, description.contains("/XRef") ? LARGEST_TABLE : LARGEST);
      }
    }
  }

  private static int indexOf(byte[] file, int from) {
    for (int at = from; at <= file.length - KEYWORD.length(); at++) {
      int same = 0;
      while (same < KEYWORD.length() && file[at + same] == KEYWORD.charAt(same)) {
        same++;
      }
      if (same == KEYWORD.length()) {
        return at;
      }
    }
    return -1;
  }

  private void inflate(byte[] file, int start, byte[] into, int limit) throws TooLarge {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, start, file.length - start);
      int read = inflater.inflate(into);
      while (read > 0) {
        add(read);
        if (inflater.getBytesWritten() > limit) {
          throw new TooLarge();
        }
        read = inflater.inflate(into);
      }
    } catch (DataFormatException e) {
      return; // packed in another way, or not at all
    } finally {
      inflater.end();
    }
  }

  private void add(int bytes) throws TooLarge {
    sum += bytes;
    if (sum > LARGEST_SUM) {
      throw new TooLarge();
    }
  }

  /**
   * Tries every stream of an open file by the filters it names, and takes the filters from those
   * that are never unpacked.
   *
   * @throws TooLarge when one passes its limit
   */
  void tryAll(COSDocument document) throws TooLarge {
    sum = 0;
    for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
      if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
        if (COSName.IMAGE.equals(stream.getItem(COSName.SUBTYPE))
            || ATTACHED.equals(stream.getItem(COSName.TYPE))) {
          stream.removeItem(COSName.FILTER);
        } else {
          unpack(stream);
        }
      }
    }
  }

  private void unpack(COSStream stream) throws TooLarge {
    try {
      byte[] bytes;
      try (InputStream raw = stream.createRawInputStream()) {
        bytes = raw.readAllBytes();
      }
      COSBase named = stream.getFilters();
      List<COSName> filters =
          named instanceof COSArray several
              ? several.toList().stream()
                  .filter(COSName.class::isInstance)
                  .map(COSName.class::cast)
                  .distinct()
                  .toList()
              : named instanceof COSName one ? List.of(one) : List.of();
      for (int index = 0; index < filters.size(); index++) {
        Limited into = new Limited(index + 1 < filters.size());
        FilterFactory.INSTANCE
            .getFilter(filters.get(index))
            .decode(new ByteArrayInputStream(bytes), into, stream, index);
        bytes = into.bytes.toByteArray();
      }
    } catch (TooLarge e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return; // a stream that is broken stays so for the library, which goes on without it
    }
  }

  /** Counts what is written, up to the limit, and keeps it for the next filter. */
  private final class Limited extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final boolean keeps;
    private int count;

    private Limited(boolean keeps) {
      this.keeps = keeps;
    }

    @Override
    public void write(int value) throws IOException {
      count(1);
      if (keeps) {
        bytes.write(value);
      }
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
      count(length);
      if (keeps) {
        bytes.write(from, start, length);
      }
    }

    private void count(int written) throws TooLarge {
      add(written);
      count += written;
      if (count > LARGEST) {
        throw new TooLarge();
      }
    }
  }
}
