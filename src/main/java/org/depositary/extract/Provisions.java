package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.fact.Provision;

/** Finds the articles and paragraphs of instruments that a document cites. */
final class Provisions {

  private static final String NUMBER = "\\d{1,3}(?: ?\\([a-z0-9]{1,4}\\))*(?: bis)?";

  private static final Pattern CITED =
      Pattern.compile(
          "\\b([Aa]rticles?|[Aa]rts?\\.?|[Pp]aragraphs?|[Pp]aras?\\.?) ("
              + NUMBER
              + "(?:(?:, | and |, and | to | ?[-\u2013] ?| through | or )(?:article |paragraph |para\\. |art\\. )?"
              + NUMBER
              + ")*)");

  private static final Pattern PIECE =
      Pattern.compile("(" + NUMBER + ")(?:( to | ?[-\u2013] ?| through )(" + NUMBER + "))?");
  private static final Pattern OWN =
      Pattern.compile(
          "^ (?:above|below|of (?:the present|this|its|that|the|these) (?:resolution|report|document|decision|general|recommendation))\\b");
  private static final Pattern OF_NEXT =
      Pattern.compile(
          "^,?(?: of| to| in)?(?: paragraph \\d+,?)? (?:of )?(?:the |its )?(?:said |same |above-mentioned )?$");
  private static final int NEAR = 90;

  private final AnnotatedDocument document;
  private final List<Cited> all = new ArrayList<>();

  /**
   * A place where provisions are cited.
   *
   * @param start in the clean text
   * @param end in the clean text
   * @param provision what is cited there
   */
  record Cited(int start, int end, Provision provision) {}

  Provisions(AnnotatedDocument document) {
    this.document = document;
    String text = document.text().replace('\n', ' ');
    for (Matcher m = CITED.matcher(text); m.find(); ) {
      boolean article = Character.toLowerCase(m.group(1).charAt(0)) == 'a';
      instrument(text, m.start(), m.end(), article)
          .ifPresent(instrument -> cite(instrument, m, article ? "art." : "para."));
    }
  }

  List<Cited> all() {
    return all;
  }

  List<Provision> within(int start, int end) {
    int first = 0;
    for (int last = all.size(); first < last; ) {
      int middle = (first + last) >>> 1;
      if (all.get(middle).start() < start) {
        first = middle + 1;
      } else {
        last = middle;
      }
    }
    return all.subList(first, all.size()).stream()
        .takeWhile(c -> c.start() < end)
        .filter(c -> c.end() <= end)
        .map(Cited::provision)
        .distinct()
        .toList();
  }

  private void cite(Occurrence instrument, Matcher cited, String kind) {
    String list = cited.group(2);
    for (Matcher piece = PIECE.matcher(list); piece.find(); ) {
      String first = piece.group(1).replace(" (", "(");
      String designation =
          piece.group(2) == null
              ? kind + " " + first
              : kind.replace(".", "s. ") + first + "-" + piece.group(3).replace(" (", "(");
      String holder = partHolding(instrument, first, kind);
      all.add(new Cited(cited.start(), cited.end(), new Provision(holder, designation)));
    }
  }

  /**
   * A whole whose parts number their paragraphs apart is cited by the part that alone has so many:
   * paragraph 140 of the Durban Declaration and Programme of Action is of the Programme.
   */
  private String partHolding(Occurrence instrument, String number, String kind) {
    if (!kind.equals("para.")) {
      return instrument.key();
    }
    int paragraph = Integer.parseInt(number.replaceAll("\\D.*", ""));
    List<String> holding =
        instrument.record().detail("parts").stream()
            .map(part -> part.split(" up to "))
            .filter(part -> part.length == 2 && Integer.parseInt(part[1].strip()) >= paragraph)
            .map(part -> part[0].strip())
            .toList();
    return holding.size() == 1 ? holding.get(0) : instrument.key();
  }

  private Optional<Occurrence> instrument(String text, int start, int end, boolean article) {
    String after = text.substring(end, Math.min(text.length(), end + NEAR));
    if (OWN.matcher(after).find()) {
      return Optional.empty();
    }
    Optional<Occurrence> next = following(text, end);
    if (next.isPresent()) {
      return next;
    }
    int sentence = text.lastIndexOf(". ", start);
    Optional<Occurrence> before =
        document.before(
            start,
            Math.max(0, article ? start - 1500 : Math.max(sentence, start - NEAR)),
            Kind.INSTRUMENT);
    return before
        .filter(o -> !article || isTreaty(o))
        .or(() -> article ? treatyBefore(start) : Optional.empty());
  }

  private Optional<Occurrence> following(String text, int end) {
    for (Occurrence each : document.within(end, Math.min(text.length(), end + 200))) {
      if (each.kind() == Kind.INSTRUMENT) {
        String between = text.substring(end, each.start());
        return OF_NEXT.matcher(between).find()
                || between.matches(
                    "^,? of (?:the )?[\\p{Lu}\\w ,'-]{0,60} (?:resolution|decision) $")
            ? Optional.of(each)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Occurrence> treatyBefore(int start) {
    int place = start;
    for (int tries = 0; tries < 8; tries++) {
      Optional<Occurrence> found =
          document.before(place, Math.max(0, start - 1500), Kind.INSTRUMENT);
      if (found.isEmpty() || isTreaty(found.get())) {
        return found;
      }
      place = found.get().start();
    }
    return Optional.empty();
  }

  private static boolean isTreaty(Occurrence instrument) {
    return List.of("treaty", "ilo-convention").contains(instrument.record().type());
  }
}
