package org.depositary.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads names as lists print them: {@code SURNAME Given, Mr.}, {@code Mr. Given SURNAME}, with the
 * honorific's comma misread or lost, and without honorific {@code SURNAME Given} and {@code Given
 * Surname,}.
 */
final class NameReader {

  private static final String CAPITALS =
      "(?:Mc|Mac|O'|D'|Al-|El-|al-|el-)?\\p{Lu}[\\p{Lu}'\u00b4-]{1,40}+(?!\\p{L})";

  /** Initials, or a word with a capital at its beginning and a small letter somewhere. */
  private static final String GIVEN =
      "(?:(?:\\p{Lu}\\.-?)++|\\p{Lu}(?![\\p{L}.'-])"
          + "|(?=(?:ul-)?\\p{L}?\\p{Lu})(?=[\\p{Lu}'-]{0,40}+\\p{Ll})[\\p{L}'-]{2,40}+\\.?)";

  /** No name with its honorific is longer. */
  private static final int REACH = 140;

  private static final int MOST_GIVEN = 6;

  private final Map<String, String> misread;
  private final Pattern surnameFirst;
  private final Pattern honorificFirst;
  private final Pattern bareSurnameFirst;
  private final Pattern bareGivenFirst;
  private final Pattern bareMixed;
  private final Pattern begun;
  private final Pattern honorifics;

  NameReader(PeopleCues cues) {
    misread = cues.misread();
    String honorific = "(?:" + anyHonorific(cues.honorifics()) + ")+";
    String particle = "(?:" + String.join("|", cues.particles()) + ")";
    String surname =
        "(?:"
            + particle
            + "\\s){0,4}"
            + CAPITALS
            + "(?:\\s(?:"
            + CAPITALS
            + "|"
            + particle
            + "(?=\\s))){0,6}";
    String given = "(?:\\s+(?:" + GIVEN + "|" + particle + "(?=[\\s-])))";
    String upTo = "{0," + MOST_GIVEN + "}";
    surnameFirst =
        Pattern.compile(
            "(?<name>"
                + surname
                + "[,.]?"
                + given
                + upTo
                + "?)(?:\\s*[,.;:]+\\s*|\\s+)"
                + "(?<honorific>"
                + honorific
                + ")");
    String any = "(?:" + CAPITALS + "|" + GIVEN + ")";
    String tokens = any + "(?:\\s(?:" + any + "|" + particle + "(?=\\s)))" + upTo;
    honorificFirst =
        Pattern.compile(
            "(?<honorific>"
                + honorific
                + ")\\s*(?<name>(?:"
                + particle
                + "\\s){0,4}"
                + tokens
                + ")");
    String ended = "(?=\\s*(?:[,;:(|\u2013\u2014]|\\s-\\s|$))";
    bareSurnameFirst =
        Pattern.compile(
            "(?<honorific>)(?<name>" + surname + ",?" + given + "{1," + MOST_GIVEN + "})" + ended);
    bareGivenFirst =
        Pattern.compile(
            "(?<honorific>)(?<name>" + GIVEN + given + upTo + "?\\s" + surname + ")" + ended);
    bareMixed =
        Pattern.compile(
            "(?<honorific>)(?<name>"
                + GIVEN
                + "(?:\\s(?:"
                + GIVEN
                + "|"
                + particle
                + "(?=\\s))){1,4})"
                + ended);
    honorifics = Pattern.compile(honorific);
    begun = Pattern.compile(surname + "[,.]?" + given + upTo + "[,.]?");
  }

  private static String anyHonorific(List<String> honorifics) {
    String words =
        honorifics.stream()
            .filter(h -> h.length() > 1)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    // a single letter may be an initial: only at the end, or before a word, and with no comma after
    String letters =
        honorifics.stream().filter(h -> h.length() == 1).collect(Collectors.joining("", "[", "]"));
    return "(?:(?:"
        + words
        + ")(?![\\p{L}'-])|"
        + letters
        + "(?=\\.?\\s*$|\\.?\\s+(?:\\p{Lu}|l'|d')))\\.?,?\\s*";
  }

  /** The name with its honorific at the beginning of a stretch of the clean text. */
  Optional<PersonName> read(String text, int start, int end) {
    String words = text.substring(start, Math.min(end, start + REACH)).replace('\n', ' ');
    Matcher after = surnameFirst.matcher(words);
    if (after.lookingAt()) {
      return Optional.of(name(after, start, after.end("honorific")));
    }
    Matcher before = honorificFirst.matcher(words);
    return before.lookingAt()
        ? Optional.of(name(before, start, nameEnd(before)))
        : Optional.empty();
  }

  /** The name without an honorific; of names in small letters only what a comma closes. */
  Optional<PersonName> bare(String text, int start, int end) {
    String words = text.substring(start, Math.min(end, start + REACH)).replace('\n', ' ');
    for (Pattern form : List.of(bareSurnameFirst, bareGivenFirst, bareMixed)) {
      Matcher m = form.matcher(words);
      if (m.lookingAt() && (form != bareMixed || m.end() < words.length())) {
        return Optional.of(name(m, start, m.end("name")));
      }
    }
    return Optional.empty();
  }

  boolean isHonorific(String words) {
    return honorifics.matcher(words).matches();
  }

  /** Whether a line could be the first part of a name that goes on below. */
  boolean begins(String words) {
    return begun.matcher(words).matches();
  }

  /** After a surname in capitals, small letters are no more of the name. */
  private static int nameEnd(Matcher m) {
    Matcher capitals =
        Pattern.compile(
                "^(?:.*?\\s)??" + CAPITALS + "(?:\\s" + CAPITALS + ")*(?=\\s\\p{Lu}\\p{Ll})")
            .matcher(m.group("name"));
    boolean givenFirst = m.group("name").matches("\\p{Lu}[\\p{Ll}.'-].*");
    return givenFirst && capitals.find() ? m.start("name") + capitals.end() : m.end("name");
  }

  private PersonName name(Matcher m, int offset, int end) {
    String honorific = m.group("honorific").replaceAll("[,\\s]+$", "");
    int from = m.start("name");
    int to = Math.min(m.end("name"), end);
    String name = m.group().substring(from, to).replaceAll("\\s+", " ").replaceAll("[,.;]+$", "");
    return new PersonName(
        name.replaceAll("(\\b\\p{Lu})$", initialEnding(m.group().substring(from, to))),
        misread.getOrDefault(honorific, honorific),
        offset,
        offset
            + Math.max(end, honorific.isEmpty() ? 0 : m.start("honorific") + honorific.length()));
  }

  /** The dot of an initial at the end belongs to it. */
  private static String initialEnding(String printed) {
    return printed.endsWith(".") ? "$1." : "$1";
  }
}
