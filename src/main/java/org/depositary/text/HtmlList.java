package org.depositary.text;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The counting of the items of one list. */
final class HtmlList {

  private static final int LETTERS = 26;
  private static final int HIGHEST_ROMAN = 399;

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
      case "a" -> letters(number, 'a');
      case "A" -> letters(number, 'A');
      case "i" -> number > HIGHEST_ROMAN ? Integer.toString(number) : roman(number);
      case "I" ->
          number > HIGHEST_ROMAN
              ? Integer.toString(number)
              : roman(number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  private static String letters(int number, char first) {
    StringBuilder printed = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      printed.insert(0, (char) (first + (rest - 1) % LETTERS));
    }
    return printed.toString();
  }

  private static String roman(int number) {
    return "i"
        .repeat(number)
        .replace("iiiii", "v")
        .replace("iiii", "iv")
        .replace("vv", "x")
        .replace("viv", "ix")
        .replace("xxxxx", "l")
        .replace("xxxx", "xl")
        .replace("ll", "c")
        .replace("lxl", "xc");
  }

  private static int number(String printed, int otherwise) {
    return printed.matches("-?\\d{1,6}") ? Integer.parseInt(printed) : otherwise;
  }
}
