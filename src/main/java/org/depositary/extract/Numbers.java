package org.depositary.extract;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalInt;

/** Whole numbers in figures or in English words, by ICU's rules for spelling numbers out. */
final class Numbers {

  private final RuleBasedNumberFormat spelled =
      new RuleBasedNumberFormat(Locale.UK, RuleBasedNumberFormat.SPELLOUT);

  /** The value of "20" or "twenty"; empty for any other word. */
  OptionalInt value(String word) {
    if (word.matches("\\d{1,9}")) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    ParsePosition at = new ParsePosition(0);
    String low = word.toLowerCase(Locale.ROOT);
    Number parsed = spelled.parse(low, at);
    boolean whole = at.getIndex() == low.length() && !low.isEmpty();
    return whole ? OptionalInt.of(parsed.intValue()) : OptionalInt.empty();
  }
}
