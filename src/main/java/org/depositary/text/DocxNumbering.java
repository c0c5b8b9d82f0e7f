package org.depositary.text;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/** Counts the numbered paragraphs of a document as the word processor that shows them does. */
final class DocxNumbering {

  private static final int LEVELS = 9;
  private static final int HIGHEST_IN_LETTERS = 780;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private final XWPFNumbering definitions;
  private final DocxStyles styles;
  private final Map<BigInteger, Integer[]> counters = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  /**
   * @param definitions of the document; null where it has none
   */
  DocxNumbering(XWPFNumbering definitions, DocxStyles styles) {
    this.definitions = definitions;
    this.styles = styles;
  }

  /** What stands before the next paragraph of a list: a hyphen, or its number; may be empty. */
  String next(DocxStyles.ListPlace place) {
    Optional<XWPFNum> list = list(place.list());
    Optional<CTAbstractNum> counting = list.flatMap(this::counting);
    if (counting.isEmpty()) {
      return "";
    }
    CTLvl[] levels = levels(list.get(), counting.get());
    int level = place.level().orElseGet(() -> levelOf(place.style(), levels));
    if (level < 0 || level >= LEVELS || levels[level] == null) {
      return "";
    }
    Integer[] counts =
        counters.computeIfAbsent(counting.get().getAbstractNumId(), id -> new Integer[LEVELS]);
    count(list.get(), levels, level, counts);
    return printed(levels, level, counts);
  }

  private Optional<XWPFNum> list(BigInteger id) {
    return definitions == null || id.signum() == 0
        ? Optional.empty()
        : Optional.ofNullable(definitions.getNum(id));
  }

  /** The counting a list takes part in; it may be given by way of a style. */
  private Optional<CTAbstractNum> counting(XWPFNum list) {
    Optional<CTAbstractNum> own = ownCounting(list);
    if (own.isPresent() && own.get().isSetNumStyleLink()) {
      return styles
          .list(own.get().getNumStyleLink().getVal())
          .flatMap(place -> list(place.list()))
          .flatMap(this::ownCounting);
    }
    return own;
  }

  private Optional<CTAbstractNum> ownCounting(XWPFNum list) {
    if (list.getCTNum().getAbstractNumId() == null) {
      return Optional.empty();
    }
    BigInteger id = list.getCTNum().getAbstractNumId().getVal();
    return Optional.ofNullable(definitions.getAbstractNum(id))
        .map(XWPFAbstractNum::getCTAbstractNum);
  }

  private static CTLvl[] levels(XWPFNum list, CTAbstractNum counting) {
    CTLvl[] levels = new CTLvl[LEVELS];
    for (CTLvl level : counting.getLvlArray()) {
      put(levels, level.getIlvl(), level);
    }
    for (CTNumLvl changed : list.getCTNum().getLvlOverrideArray()) {
      if (changed.isSetLvl()) {
        put(levels, changed.getIlvl(), changed.getLvl());
      }
    }
    return levels;
  }

  private static void put(CTLvl[] levels, BigInteger at, CTLvl level) {
    if (at != null && at.signum() >= 0 && at.bitLength() < Integer.SIZE && at.intValue() < LEVELS) {
      levels[at.intValue()] = level;
    }
  }

  /** Where only a style puts a paragraph into a list, the level names that style. */
  private static int levelOf(String style, CTLvl[] levels) {
    for (int level = 0; level < LEVELS; level++) {
      if (levels[level] != null
          && levels[level].isSetPStyle()
          && levels[level].getPStyle().getVal().equals(style)) {
        return level;
      }
    }
    return 0;
  }

  private void count(XWPFNum list, CTLvl[] levels, int level, Integer[] counts) {
    Optional<Integer> restart = restart(list, level);
    if (restart.isPresent()) {
      counts[level] = restart.get();
    } else {
      counts[level] = counts[level] == null ? start(levels[level]) : counts[level] + 1;
    }
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      if (levels[deeper] != null && level < restartsAfter(levels[deeper], deeper)) {
        counts[deeper] = null;
      }
    }
  }

  /** A list that goes back to a number does so at its first paragraph of that level. */
  private Optional<Integer> restart(XWPFNum list, int level) {
    for (CTNumLvl changed : list.getCTNum().getLvlOverrideArray()) {
      if (changed.isSetStartOverride()
          && changed.getIlvl().intValue() == level
          && restarted.add(list.getCTNum().getNumId() + " " + level)) {
        return Optional.of(changed.getStartOverride().getVal().intValue());
      }
    }
    return Optional.empty();
  }

  private static int restartsAfter(CTLvl level, int otherwise) {
    return level.isSetLvlRestart() ? level.getLvlRestart().getVal().intValue() : otherwise;
  }

  private static int start(CTLvl level) {
    return level.isSetStart() ? level.getStart().getVal().intValue() : 1;
  }

  private static String printed(CTLvl[] levels, int level, Integer[] counts) {
    if (format(levels[level]).equals("bullet")) {
      return "-";
    }
    if (!levels[level].isSetLvlText() || levels[level].getLvlText().getVal() == null) {
      return "";
    }
    boolean digits = levels[level].isSetIsLgl() && POIXMLUnits.parseOnOff(levels[level].getIsLgl());
    String pattern = levels[level].getLvlText().getVal();
    return PLACE.matcher(pattern).replaceAll(at -> number(at, levels, counts, digits)).strip();
  }

  private static String number(MatchResult at, CTLvl[] levels, Integer[] counts, boolean digits) {
    int level = Integer.parseInt(at.group(1)) - 1;
    if (levels[level] == null) {
      return "";
    }
    int number = counts[level] == null ? start(levels[level]) : counts[level];
    return number(number, digits ? "decimal" : format(levels[level]));
  }

  private static String format(CTLvl level) {
    return level.isSetNumFmt() && level.getNumFmt().getVal() != null
        ? level.getNumFmt().getVal().toString()
        : "decimal";
  }

  private static String number(int number, String format) {
    if (number < 1 || number > HIGHEST_IN_LETTERS) {
      return Integer.toString(number);
    }
    return switch (format) {
      case "lowerLetter" -> Numerals.repeatedLetters(number);
      case "upperLetter" -> Numerals.upperCase(Numerals.repeatedLetters(number));
      case "lowerRoman" -> Numerals.roman(number);
      case "upperRoman" -> Numerals.upperCase(Numerals.roman(number));
      case "decimalZero" -> (number < 10 ? "0" : "") + number;
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }
}
