package org.depositary.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.extract.EventMention.Setting;

/** Reads when and where an event was, from the words that follow its name. */
final class EventSettings {

  private static final String PLACE_WORD =
      "(?!" + EventDates.MONTH + "\\b)(?<!\\p{L})\\p{Lu}[\\p{L}'.-]{0,40}\\p{L}(?!\\p{L})";
  private static final int REACH = 260;

  /** After a place comes a mark, a date or the end: "Dakar Framework" is none. */
  private static final String PLACE_ENDS =
      "(?=\\s*(?:[,.;:)\u2013-]|$)|\\n| (?:on|from|in|to|between|during)\\b| \\d)";

  private final Pattern placed;
  private final Pattern onlyGlue;

  EventSettings(EventCues cues) {
    String glue = "\\b" + cues.anyOf(cues.glue()) + "\\b";
    String particle = cues.anyOf(cues.particles());
    String place = PLACE_WORD + "(?:(?: | PARTICLE |, )" + PLACE_WORD + "){0,4}";
    place = place.replace("PARTICLE", particle);
    placed =
        Pattern.compile(
            "(?:\\b(?:in|at) (?:the )?|^\\s?[,;(:]\\s*)(?<place>" + place + ")" + PLACE_ENDS);
    onlyGlue =
        Pattern.compile(
            "(?:[\\s,;:(\u2013\u2014-]|" + glue + "|(?:first|second) part|" + place + ")*");
  }

  /** The stretch after a name in which its date may stand: to the end of the sentence. */
  static String tail(String flat, int from) {
    int end = Math.min(flat.length(), from + REACH);
    for (int at = from; at < end; at++) {
      char c = flat.charAt(at);
      boolean stop =
          c == '.'
              && at + 1 < flat.length()
              && flat.charAt(at + 1) == ' '
              && at > from + 1
              && Character.isLowerCase(flat.charAt(at - 1))
              && flat.charAt(at - 3) != ' ';
      if (c == '\n' || stop) {
        return flat.substring(from, at);
      }
    }
    return flat.substring(from, end);
  }

  /** What stands right after a name: nothing but a place and dates; empty when neither does. */
  Setting after(String flat, int from) {
    String tail = tail(flat, from);
    Optional<EventDates> dates =
        EventDates.in(tail).filter(d -> onlyGlue.matcher(tail.substring(0, d.start())).matches());
    int limit = dates.map(EventDates::start).orElse(tail.length());
    Matcher place = placed.matcher(tail.substring(0, limit));
    boolean found = place.find() && onlyGlue.matcher(tail.substring(0, place.start())).matches();
    int end = dates.map(EventDates::end).orElse(found ? place.end("place") : 0);
    String where = found ? place.group("place") : "";
    int behind = where.isEmpty() && dates.isPresent() ? afterDates(tail, end) : 0;
    if (behind > 0) {
      Matcher later = placed.matcher(tail.substring(end));
      where = later.find() ? later.group("place") : "";
      end = behind;
    }
    return new Setting(dates, where, from + end);
  }

  /** "on 3 May 1999 in Bonn": where the place stands behind the dates. */
  private int afterDates(String tail, int end) {
    Matcher later = placed.matcher(tail).region(end, tail.length());
    later.useAnchoringBounds(true);
    boolean near = later.find() && tail.substring(end, later.start()).matches("[\\s,]*");
    return near ? later.end("place") : 0;
  }
}
