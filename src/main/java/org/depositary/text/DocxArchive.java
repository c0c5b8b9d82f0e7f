package org.depositary.text;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks through the archive a Word document is before anything of it is kept in memory. */
final class DocxArchive {

  /** All parts unpacked, in bytes. */
  static final long LARGEST = 256L << 20;

  /** One part of the text unpacked, in bytes: some thousand pages. */
  static final long LARGEST_PART = 40L << 20;

  /** The library refuses more by itself, as it does what is packed tighter than text can be. */
  private static final int MOST_PARTS = 1_000;

  private static final int DEEPEST = 200;

  private DocxArchive() {}

  /**
   * What makes an archive unfit to be read.
   *
   * @return empty when it is as documents are
   * @throws IOException when it is no whole archive
   */
  static Optional<String> unfitness(byte[] file) throws IOException {
    try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(file))) {
      Counted unpacked = new Counted(archive);
      int parts = 0;
      for (ZipEntry part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
        if (++parts > MOST_PARTS) {
          return Optional.of("has more than " + MOST_PARTS + " parts");
        }
        unpacked.part = 0;
        unpacked.text = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        if (unpacked.text && isTooDeep(unpacked)) {
          return Optional.of("is nested more than " + DEEPEST + " levels deep");
        }
        unpacked.transferTo(OutputStream.nullOutputStream());
      }
      return Optional.empty();
    } catch (TooLarge e) {
      return Optional.of(e.getMessage());
    }
  }

  private static boolean isTooDeep(InputStream part) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(part);
      int depth = 0;
      while (reader.hasNext() && depth <= DEEPEST) {
        int event = reader.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      }
      return depth > DEEPEST;
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof TooLarge large) {
        throw large;
      }
      return false; // what is no XML the library will refuse
    }
  }

  /** Says that a limit is passed. */
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private TooLarge(String message) {
      super(message);
    }
  }

  /** Counts what comes out of the archive; closing it does not close the archive. */
  private static final class Counted extends FilterInputStream {
    private long all;
    private long part;
    private boolean text;

    private Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws TooLarge {
      all += read;
      part += read;
      if (all > LARGEST) {
        throw new TooLarge("unpacks to more than " + (LARGEST >> 20) + " MB");
      }
      if (text && part > LARGEST_PART) {
        throw new TooLarge("has a part of more than " + (LARGEST_PART >> 20) + " MB");
      }
    }

    @Override
    public void close() {
      // the archive goes on after this part
    }
  }
}
