package org.depositary.text;

import org.jsoup.nodes.Element;

/** The counting of the items of one list. */
final class HtmlList {

  private final boolean ordered;
  private final String type;
  private int next;

  private HtmlList(boolean ordered, String type, int next) {
    this.ordered = ordered;
    this.type = type;
    this.next = next;
  }

  static HtmlList of(Element list) {
    return new HtmlList(list.nameIs("ol"), list.attr("type"), number(list.attr("start"), 1));
  }

  /** What stands before the next item: a hyphen, or its number as a browser shows it. */
  String nextMarker(Element item) {
    if (!ordered) {
      return "-";
    }
    int number = number(item.attr("value"), next);
    next = number + 1;
    return printed(number) + ".";
  }

  private String printed(int number) {
    if (number < 1) {
      return Integer.toString(number);
    }
    return switch (type) {
      case "a" -> Numerals.letters(number);
      case "A" -> Numerals.upperCase(Numerals.letters(number));
      case "i" -> Numerals.roman(number);
      case "I" -> Numerals.upperCase(Numerals.roman(number));
      default -> Integer.toString(number);
    };
  }

  private static int number(String printed, int otherwise) {
    return printed.matches("-?\\d{1,6}") ? Integer.parseInt(printed) : otherwise;
  }
}
