package org.depositary.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * What the styles of a document, and a paragraph's own settings before them, make of paragraphs.
 */
final class DocxStyles {

  private static final int MOST_ANCESTORS = 32;

  /** HTML and Markdown have six levels; what lies deeper is body text to a reader. */
  private static final int DEEPEST_HEADING = 6;

  private final XWPFStyles styles;

  /**
   * A paragraph's place in a list.
   *
   * @param list the number of the list; 0 takes the paragraph out of any
   * @param level from 0; empty where only the style puts it into the list
   * @param style the style that does
   */
  record ListPlace(BigInteger list, Optional<Integer> level, String style) {}

  /**
   * @param styles of the document; null where it has none
   */
  DocxStyles(XWPFStyles styles) {
    this.styles = styles;
  }

  /** The level of a heading, 1 to 6; empty for other paragraphs. */
  OptionalInt heading(CTPPr settings) {
    if (settings == null) {
      return OptionalInt.empty();
    }
    List<CTStyle> line = lineOf(styleOf(settings));
    if (line.stream().anyMatch(style -> nameOf(style).equals("title"))) {
      return OptionalInt.of(1);
    }
    return Stream.concat(Stream.of(settings), line.stream().flatMap(DocxStyles::settingsOf))
        .filter(CTPPrBase::isSetOutlineLvl)
        .mapToInt(each -> each.getOutlineLvl().getVal().intValue() + 1)
        .limit(1)
        .filter(level -> level >= 1 && level <= DEEPEST_HEADING)
        .findFirst();
  }

  /** Whether a paragraph is a line of a table of contents, which only repeats headings. */
  boolean isContents(CTPPr settings) {
    return settings != null
        && lineOf(styleOf(settings)).stream().anyMatch(s -> nameOf(s).matches("toc \\d"));
  }

  /** The list a paragraph stands in. */
  Optional<ListPlace> list(CTPPr settings) {
    if (settings == null) {
      return Optional.empty();
    }
    String style = styleOf(settings);
    Optional<BigInteger> own = list(settings.getNumPr());
    Optional<Integer> level = level(settings.getNumPr());
    return own.isPresent()
        ? Optional.of(new ListPlace(own.get(), Optional.of(level.orElse(0)), style))
        : list(style)
            .map(place -> new ListPlace(place.list(), level.or(place::level), place.style()));
  }

  /** The list a style puts its paragraphs in. */
  Optional<ListPlace> list(String style) {
    for (CTStyle each : lineOf(style)) {
      CTNumPr place = each.isSetPPr() ? each.getPPr().getNumPr() : null;
      Optional<BigInteger> list = list(place);
      if (list.isPresent()) {
        return Optional.of(new ListPlace(list.get(), level(place), each.getStyleId()));
      }
    }
    return Optional.empty();
  }

  private static Optional<BigInteger> list(CTNumPr place) {
    return place != null && place.isSetNumId()
        ? Optional.of(place.getNumId().getVal())
        : Optional.empty();
  }

  private static Optional<Integer> level(CTNumPr place) {
    return place != null && place.isSetIlvl()
        ? Optional.of(place.getIlvl().getVal().intValue())
        : Optional.empty();
  }

  private static String styleOf(CTPPr settings) {
    return settings.isSetPStyle() ? settings.getPStyle().getVal() : "";
  }

  private static String nameOf(CTStyle style) {
    return style.isSetName() ? style.getName().getVal().toLowerCase(Locale.ROOT) : "";
  }

  private static Stream<CTPPrBase> settingsOf(CTStyle style) {
    return style.isSetPPr() ? Stream.of(style.getPPr()) : Stream.empty();
  }

  /** A style and those it is based on, nearest first. */
  private List<CTStyle> lineOf(String id) {
    List<CTStyle> line = new ArrayList<>();
    String next = id;
    while (styles != null && !next.isEmpty() && line.size() < MOST_ANCESTORS) {
      XWPFStyle style = styles.getStyle(next);
      if (style == null) {
        break;
      }
      line.add(style.getCTStyle());
      next = style.getCTStyle().isSetBasedOn() ? style.getCTStyle().getBasedOn().getVal() : "";
    }
    return line;
  }
}
