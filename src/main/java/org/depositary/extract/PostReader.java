package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extract.PostPiece.Kind;

/** Tells the post of a person from the organisation, in the lines that follow the name. */
final class PostReader {

  /** What a list is known to say without saying it. */
  enum Setting {
    /** The organisation stands in a heading above. */
    HEADED,
    /** The state stands in a heading above, or is named with the organisation. */
    GOVERNMENT,
    /** Nothing: the organisation comes first, if any does. */
    OPEN
  }

  private final PeopleCues cues;

  PostReader(PeopleCues cues) {
    this.cues = cues;
  }

  Post read(AnnotatedDocument document, List<TextLine> lines, Setting setting) {
    List<PostPiece> pieces = new ArrayList<>();
    for (TextLine each : joined(document.text(), lines)) {
      pieces.addAll(PostCutter.cut(document, cues, each.start(), each.end()));
    }
    List<PostPiece> organization =
        switch (setting) {
          case HEADED -> headed(document.text(), pieces);
          case GOVERNMENT, OPEN -> named(document.text(), pieces, setting);
        };
    List<PostPiece> post = new ArrayList<>(pieces);
    post.removeAll(organization);
    return new Post(
        PostPiece.printed(document.text(), post),
        PostPiece.printed(document.text(), organization),
        organization,
        post);
  }

  /** Lines that go on below made one. */
  private List<TextLine> joined(String text, List<TextLine> lines) {
    List<TextLine> joined = new ArrayList<>();
    for (TextLine line : lines) {
      TextLine last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && goesOn(text, last, line)) {
        joined.set(joined.size() - 1, new TextLine(last.start(), line.end(), last.apart(), false));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  boolean goesOn(String text, TextLine line, TextLine next) {
    List<Word> words = Word.in(text, line.start(), line.end());
    Word last = words.get(words.size() - 1);
    return Character.isLowerCase(text.charAt(next.start()))
        || last.last() == ','
        || cues.connects(last);
  }

  private List<PostPiece> headed(String text, List<PostPiece> pieces) {
    List<PostPiece> own = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      PostPiece piece = pieces.get(i);
      boolean placed = piece.is(Kind.PLACE) && i > 0 && own.contains(pieces.get(i - 1));
      if (placed
          || piece.kind().isStrong() && (piece.is(Kind.MISSION) || !namesUnit(text, piece))
          || piece.is(Kind.OTHER) && namesOrganization(text, piece)) {
        own.add(piece);
      }
    }
    return own;
  }

  private boolean namesOrganization(String text, PostPiece piece) {
    return cues.posts().nameOrganization(Word.in(text, piece.start(), piece.end()));
  }

  private boolean namesUnit(String text, PostPiece piece) {
    return cues.posts().units().anyIn(Word.in(text, piece.start(), piece.end()));
  }

  private List<PostPiece> named(String text, List<PostPiece> pieces, Setting setting) {
    int at = 0;
    while (at < pieces.size() && !pieces.get(at).kind().isStrong()) {
      at++;
    }
    if (at == pieces.size()) {
      return unnamed(text, pieces, setting);
    }
    int to = at + 1;
    if (pieces.get(at).is(Kind.GOVERNMENT)) {
      while (to < pieces.size() && isBelow(pieces.get(to)) && to - at < 2) {
        to++;
      }
    }
    while (setting == Setting.OPEN
        && to < pieces.size()
        && at == 0
        && isFurther(text, pieces.get(to))) {
      to++;
    }
    while (to < pieces.size() && pieces.get(to).is(Kind.PLACE)) {
      to++;
    }
    List<PostPiece> organization = new ArrayList<>(pieces.subList(at, to));
    if (at > 0 && pieces.get(0).is(Kind.PLACE) && endsOpen(text, organization)) {
      organization.add(pieces.get(0));
    }
    return organization;
  }

  /** A line that breaks off before a name: the name may have been read before it. */
  private boolean endsOpen(String text, List<PostPiece> pieces) {
    PostPiece last = pieces.get(pieces.size() - 1);
    List<Word> words = Word.in(text, last.start(), last.end());
    return cues.connects(words.get(words.size() - 1));
  }

  private static boolean isBelow(PostPiece piece) {
    return piece.kind().isStrong() || piece.is(Kind.UNIT) || piece.is(Kind.OTHER);
  }

  /** A second organisation before the post. */
  private boolean isFurther(String text, PostPiece piece) {
    return piece.is(Kind.ORGANIZATION) || piece.is(Kind.OTHER) && namesOrganization(text, piece);
  }

  /** No word opens an organisation: it is what stands before the post, or after its last comma. */
  private List<PostPiece> unnamed(String text, List<PostPiece> pieces, Setting setting) {
    if (pieces.isEmpty()) {
      return List.of();
    }
    int from = 0;
    if (pieces.get(0).is(Kind.POST)) {
      from = lastOrganization(text, pieces);
    } else if (setting == Setting.GOVERNMENT
        && pieces.stream().noneMatch(p -> p.is(Kind.POST))
        && !namesOrganization(text, pieces.get(0))) {
      return List.of();
    }
    int to = from;
    while (to < pieces.size()
        && !pieces.get(to).is(Kind.POST)
        && (to == from
            || pieces.get(to).is(Kind.PLACE)
            || pieces.get(to).fresh()
                && setting == Setting.OPEN
                && !pieces.get(to).is(Kind.UNIT))) {
      to++;
    }
    return pieces.subList(from, to);
  }

  private int lastOrganization(String text, List<PostPiece> pieces) {
    int last = pieces.size();
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).is(Kind.OTHER) && !pieces.get(i).fresh()) {
        if (namesOrganization(text, pieces.get(i))) {
          return i;
        }
        last = i;
      }
    }
    return last;
  }
}
