package org.depositary.text;

/** The first bytes by which files of a format are known, whatever they are called. */
enum Signature {
  ZIP('P', 'K', 3, 4),
  OLE2(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  PDF('%', 'P', 'D', 'F', '-');

  private final int[] bytes;

  Signature(int... bytes) {
    this.bytes = bytes;
  }

  /** Whether a file begins with it. */
  boolean opens(byte[] file) {
    if (file.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((file[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
