package org.depositary.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds instruments that are known by their number: resolutions and decisions of a body,
 * conventions of the International Labour Organization, general comments of treaty bodies. They
 * need no record of their own; one that has a record (ILO-C097) is given that.
 */
public final class NumberedInstruments {

  /** A resolution's number as UN bodies print it: 60/251, 1998/15, S-17/1, 2106 A (XX). */
  private static final String NUMBER =
      "(?:S-\\d{1,2}/\\d{1,3}|\\d{1,4}/\\d{1,4}(?: [A-Z]\\b)?|\\d{1,4}(?: [A-Z])? \\([IVXL]+\\))";

  private static final Pattern RESOLUTION =
      Pattern.compile(
          "\\b(resolution|decision)s?,? (?:Nos?\\. )?\\(?("
              + NUMBER
              + "(?:(?:,| and|, and) "
              + NUMBER
              + ")*)\\)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONVENTION =
      Pattern.compile(
          "\\b(?:ILO )?Conventions?,? \\(?Nos?\\.? ?"
              + "(\\d{1,3}(?: ?\\([^)]*\\))?(?:(?:,| and|, and) (?:No\\. ?)?\\d{1,3}\\b)*)"
              + "|\\bILO (?:Conventions? )?C?(\\d{2,3}\\b(?:(?:,| and|, and) \\d{2,3}\\b)*)");

  private static final Pattern ONE_NUMBER = Pattern.compile(NUMBER);
  private static final Pattern ONE_CONVENTION = Pattern.compile("\\b\\d{1,3}\\b(?![^(]*\\))");

  private final Authorities authorities;
  private final Set<String> adoptingBodies;
  private final GeneralComments comments;

  public NumberedInstruments(Authorities authorities) {
    this.authorities = authorities;
    this.comments = new GeneralComments(authorities);
    this.adoptingBodies =
        authorities.records(Kind.ACTOR).stream()
            .filter(body -> !body.detail("adopts").isEmpty())
            .map(AuthorityRecord::key)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  /**
   * All numbered instruments of a text.
   *
   * @param named the sure names in the text, by place: a number belongs to the adopting body named
   *     before it
   * @param ownBody the body whose document it is, when known
   */
  List<Occurrence> find(String text, List<Occurrence> named, Optional<String> ownBody) {
    List<Occurrence> found = new ArrayList<>();
    String line = text.replace('\n', ' ');
    Bodies bodies = new Bodies(line, named, adoptingBodies, ownBody);
    for (Matcher m = RESOLUTION.matcher(line); m.find(); ) {
      String series = m.group(1).equalsIgnoreCase("decision") ? "DEC" : "RES";
      for (Matcher one = ONE_NUMBER.matcher(line).region(m.start(2), m.end(2)); one.find(); ) {
        int start = one.start();
        String number = one.group();
        bodies
            .of(number, m.start())
            .ifPresent(body -> found.add(resolution(body, series, number, start)));
      }
    }
    for (Matcher m = CONVENTION.matcher(line); m.find(); ) {
      int group = m.group(1) != null ? 1 : 2;
      for (Matcher one = ONE_CONVENTION.matcher(line).region(m.start(group), m.end(group));
          one.find(); ) {
        found.add(convention(one.group(), one.start()));
      }
    }
    found.addAll(comments.in(line, named, ownBody));
    return found;
  }

  private Occurrence resolution(String body, String series, String number, int start) {
    String key = body + "-" + series + "-" + number;
    String type = series.equals("DEC") ? "decision" : "resolution";
    String label = authorities.actor(body).map(AuthorityRecord::label).orElse(body);
    return made(key, type, label + " " + type + " " + number, number, start);
  }

  private Occurrence convention(String number, int start) {
    String key = "ILO-C%03d".formatted(Integer.parseInt(number));
    return authorities
        .find(Kind.INSTRUMENT, key)
        .map(known -> new Occurrence(known, number, start, start + number.length(), true))
        .orElseGet(
            () -> made(key, "ilo-convention", "ILO Convention No. " + number, number, start));
  }

  private static Occurrence made(String key, String type, String label, String form, int start) {
    AuthorityRecord unrecorded =
        new AuthorityRecord(
            Kind.INSTRUMENT,
            key,
            type,
            Map.of("en", label),
            Map.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Map.of());
    return new Occurrence(unrecorded, form, start, start + form.length(), true);
  }
}
