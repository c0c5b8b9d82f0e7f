package org.depositary.outline;

import java.util.BitSet;
import java.util.List;

/**
 * The lines around a resolution that are no part of what it says: above its preamble the title page
 * and the line that names the speaker ("The General Assembly,"), below its last paragraph the
 * meeting, the day and the vote.
 */
final class FrontMatter {

  private static final int LONGEST_LINE = 300;

  private final String text;
  private final List<Block> blocks;
  private final Cues cues;
  private final BitSet found = new BitSet();

  private FrontMatter(String text, List<Block> blocks, Cues cues) {
    this.text = text;
    this.blocks = blocks;
    this.cues = cues;
  }

  /** The places of such lines in the list of blocks. */
  static BitSet of(String text, List<Block> blocks, Cues cues) {
    FrontMatter matter = new FrontMatter(text, blocks, cues);
    boolean preamble = false;
    boolean closing = false;
    for (int i = 0; i < blocks.size(); i++) {
      boolean opens = matter.opensPreamble(i);
      if (opens && !preamble) {
        matter.above(i);
      }
      preamble = opens || preamble && blocks.get(i).marker() == null;
      closing = matter.isPlainLine(i) && (matter.opensClosing(i) || closing);
      if (closing) {
        matter.found.set(i);
      }
    }
    return matter.found;
  }

  private void above(int preamble) {
    for (int i = preamble - 1; i >= 0; i--) {
      Block each = blocks.get(i);
      if (opensPreamble(i)) {
        return;
      }
      if (each.marker() == null && isPlainLine(i)) {
        found.set(i);
      } else if (each.marker() == null || each.marker().style() != Marker.Style.MARKDOWN_HEADING) {
        return;
      }
    }
  }

  private boolean opensPreamble(int at) {
    Block block = blocks.get(at);
    return block.marker() == null
        && !block.isEmpty(text)
        && cues.isPreambular(block.words(text).replace('\n', ' '));
  }

  private boolean opensClosing(int at) {
    return cues.opensClosing(blocks.get(at).words(text));
  }

  /** A line without a mark that is no sentence. */
  private boolean isPlainLine(int at) {
    Block block = blocks.get(at);
    String words = block.words(text);
    return block.marker() == null
        && words.length() < LONGEST_LINE
        && (words.endsWith("]") || ".;!?".indexOf(words.charAt(words.length() - 1)) < 0);
  }
}
