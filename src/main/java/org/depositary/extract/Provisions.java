package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.fact.Provision;

/** Finds the articles and paragraphs of instruments that a document cites. */
final class Provisions {

  private static final String NUMBER = "\\d{1,3}(?: ?\\([a-z0-9]{1,4}\\))*(?: bis)?";
  private static final String TO = "(?: to | ?[-\u2013] ?| through )";
  private static final String AND = "(?:, | and |, and | or |" + TO + ")";

  /** "article 8, paragraph 6": the paragraph is a part of the article. */
  private static final String PART =
      "(?:,? (?:paragraph|para\\.) (?<part>\\d{1,2}(?: ?\\([a-z0-9]{1,4}\\))*))";

  private static final String ARTICLE = NUMBER + PART.replace("?<part>", "?:") + "?";
  private static final Pattern CITED =
      Pattern.compile(
          "\\b(?:(?:[Pp]aragraph|[Pp]ara\\.) (?<part>\\d{1,2}) of )?(?:[Aa]rticles?|[Aa]rts?\\.?) (?<articles>"
              + ARTICLE
              + "(?:,?"
              + AND
              + "(?:article |art\\. )?"
              + ARTICLE
              + ")*)|\\b(?:[Pp]aragraphs?|[Pp]aras?\\.?) (?<paragraphs>"
              + NUMBER
              + "(?:"
              + AND
              + "(?:paragraph |para\\. )?"
              + NUMBER
              + ")*)(?! of (?:the said )?art)");

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<first>" + NUMBER + ")(?:" + PART + "|" + TO + "(?<last>" + NUMBER + "))?");
  private static final Pattern OWN =
      Pattern.compile(
          "^ (?:above|below|of (?:the present|this|its|that|the|these) (?:resolution|report|document|decision|general|recommendation))\\b");
  private static final Pattern OF_NEXT =
      Pattern.compile(
          "^,?(?: of| to| in)?(?: paragraph \\d+,?)? (?:of )?(?:the |its )?(?:said |same |above-mentioned )?$");
  private static final int NEAR = 90;
  private static final int FAR = 1500;

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
      boolean article = m.group("articles") != null;
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
    String list = cited.group(kind.equals("art.") ? "articles" : "paragraphs");
    for (Matcher piece = PIECE.matcher(list); piece.find(); ) {
      String first = piece.group("first").replace(" (", "(");
      String part = piece.group("part") == null ? cited.group("part") : piece.group("part");
      String last = piece.group("last");
      String designation =
          last == null
              ? kind
                  + " "
                  + first
                  + (part == null ? "" : part.replace(" (", "(").replaceFirst("^\\d+", "($0)"))
              : kind.replace(".", "s. ") + first + "-" + last.replace(" (", "(");
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
    int sentence = LeftContext.lastSentence(text.substring(Math.max(0, start - FAR), start));
    sentence += Math.max(0, start - FAR);
    Optional<Occurrence> here = document.before(start, Math.max(0, sentence), Kind.INSTRUMENT);
    if (article && here.isEmpty() && document.ownTreaty().isPresent()) {
      AuthorityRecord own = document.ownTreaty().get();
      return Optional.of(new Occurrence(own, own.label(), start, end, true));
    }
    Optional<Occurrence> before =
        document.before(
            start,
            Math.max(0, article ? start - FAR : Math.max(sentence, start - NEAR)),
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
          document.before(place, Math.max(0, start - FAR), Kind.INSTRUMENT);
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
