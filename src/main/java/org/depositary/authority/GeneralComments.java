package org.depositary.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds general comments and general recommendations, which treaty bodies number: {@code
 * CERD-GR-30}, {@code CMW-GC-2}. They need no record of their own.
 */
final class GeneralComments {

  private static final String NUMBER = "\\d{1,2}\\b(?: \\((?:19|20)\\d\\d\\))?";
  private static final Pattern CITED =
      Pattern.compile(
          "\\b(?i:(?:joint )?general (comment|recommendation))s? (?:Nos?\\.? ?)?("
              + NUMBER
              + "(?:(?:, and| and|,|/) ?(?:No\\. ?)?"
              + NUMBER
              + ")*)");
  private static final Pattern ONE = Pattern.compile("\\b(\\d{1,2})\\b(?! ?\\d*\\))");
  private static final Pattern OF = Pattern.compile("^,? (?:\\([^)]*\\) )?(?:of|by) the $");
  private static final Pattern OWN = Pattern.compile("(?i)\\b(?:its|our)(?: \\w+)? $");
  private static final int BEFORE = 400;
  private static final int AFTER = 60;
  private static final int GLANCE = 20;

  private final Authorities authorities;

  GeneralComments(Authorities authorities) {
    this.authorities = authorities;
  }

  /**
   * Those cited in a text; one whose body nothing names stays open.
   *
   * @param line the text, on one line
   * @param named the sure names in it, by place
   * @param ownBody the body whose document it is
   */
  List<Occurrence> in(String line, List<Occurrence> named, Optional<String> ownBody) {
    List<Occurrence> bodies =
        named.stream()
            .filter(n -> n.kind() == Kind.ACTOR && !n.record().detail("monitors").isEmpty())
            .toList();
    Optional<AuthorityRecord> own =
        ownBody.flatMap(authorities::actor).filter(b -> !b.detail("monitors").isEmpty());
    List<Occurrence> found = new ArrayList<>();
    for (Matcher m = CITED.matcher(line); m.find(); ) {
      Optional<AuthorityRecord> body = body(line, m, bodies, own);
      for (Matcher one = ONE.matcher(line).region(m.start(2), m.end(2)); one.find(); ) {
        int start = one.start();
        String number = one.group(1);
        String series = m.group(1);
        body.ifPresent(b -> found.add(made(b, series, number, start)));
      }
    }
    return found;
  }

  /** Named right behind, else owned, else named last before, else whose document it is. */
  private static Optional<AuthorityRecord> body(
      String line, Matcher m, List<Occurrence> bodies, Optional<AuthorityRecord> own) {
    for (Occurrence each : bodies) {
      boolean behind = each.start() >= m.end() && each.start() < m.end() + AFTER;
      if (behind && OF.matcher(line.substring(m.end(), each.start())).matches()) {
        return Optional.of(each.record());
      }
    }
    String before = line.substring(Math.max(0, m.start() - GLANCE), m.start());
    if (own.isPresent() && OWN.matcher(before).find()) {
      return own;
    }
    return bodies.stream()
        .filter(b -> b.end() <= m.start() && b.start() >= m.start() - BEFORE)
        .reduce((first, last) -> last)
        .map(Occurrence::record)
        .or(() -> own);
  }

  private Occurrence made(AuthorityRecord body, String series, String number, int start) {
    String small = series.toLowerCase(java.util.Locale.ROOT);
    String key = body.key() + (small.equals("comment") ? "-GC-" : "-GR-") + number;
    AuthorityRecord record =
        authorities
            .find(Kind.INSTRUMENT, key)
            .orElseGet(
                () ->
                    new AuthorityRecord(
                        Kind.INSTRUMENT,
                        key,
                        "general-comment",
                        Map.of("en", body.label() + " general " + small + " No. " + number),
                        Map.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Map.of()));
    return new Occurrence(record, number, start, start + number.length(), true);
  }
}
