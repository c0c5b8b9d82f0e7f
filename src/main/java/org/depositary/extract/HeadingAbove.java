package org.depositary.extract;

import java.util.List;

/**
 * Tells which of the lines between two names are the organisation that the second stands under: a
 * new line after the post of the first, or the name of an organisation.
 */
final class HeadingAbove {

  private static final int MOST_LINES = 2;

  private final AnnotatedDocument document;
  private final String text;
  private final ListReader reader;

  HeadingAbove(AnnotatedDocument document, ListReader reader) {
    this.document = document;
    this.text = document.text();
    this.reader = reader;
  }

  /** The first line of the heading; as many as there are lines when there is none. */
  int of(List<TextLine> lines) {
    int after = lines.size();
    while (after > 0 && !hasPost(lines.get(after - 1))) {
      after--;
    }
    int from = after;
    while (from < lines.size() && from > 0 && goesOn(lines, from)) {
      from++;
    }
    boolean told = after > 0;
    if (told
        && lines.size() - from <= MOST_LINES
        && from < lines.size()
        && isOwn(lines.get(from))) {
      return from;
    }
    int last = lines.size() - 1;
    boolean named = last >= 0 && namesOrganization(lines.get(last)) && (told || last > 0);
    return named && (last == 0 || !goesOn(lines, last)) && last >= from ? last : lines.size();
  }

  private boolean goesOn(List<TextLine> lines, int i) {
    return reader.posts().goesOn(text, lines.get(i - 1), lines.get(i));
  }

  private boolean hasPost(TextLine line) {
    return PostCutter.cut(document, reader.cues(), line.start(), line.end()).stream()
        .anyMatch(piece -> piece.is(PostPiece.Kind.POST));
  }

  /** Whether it stands apart from the lines above and names no part of an organisation. */
  private boolean isOwn(TextLine line) {
    return line.apart() && (namesOrganization(line) || !isUnit(line));
  }

  private boolean isUnit(TextLine line) {
    return reader.cues().posts().units().anyIn(Word.in(text, line.start(), line.end()));
  }

  private boolean namesOrganization(TextLine line) {
    List<Word> words = Word.in(text, line.start(), line.end());
    return reader.cues().posts().nameOrganization(words)
        || document.within(line.start(), line.end()).stream()
            .anyMatch(
                o -> o.kind() == org.depositary.authority.Kind.ACTOR && o.start() == line.start());
  }
}
