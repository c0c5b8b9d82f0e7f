package org.depositary.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.fact.Adoption;
import org.depositary.fact.Fact;
import org.depositary.outline.Paragraph;
import org.depositary.report.Issue;

/** Reads the numbered resolutions and decisions a document names, each once. */
public final class AdoptionExtractor implements Extractor {

  private static final Pattern KEY = Pattern.compile("(.+?)-(?:RES|DEC)-(.+)");
  private static final Pattern MODE =
      Pattern.compile(
          "(?i)\\badopted (by consensus|without a vote|unanimously|by acclamation|by a (?:recorded )?vote)\\b");
  private static final Pattern SUBJECT =
      Pattern.compile("^,? (?:entitled |on (?=the |[a-z]))\"?([^\",;.\\]\\[)]{4,140})");

  /** The heading of a resolution or decision itself: "45/99. Title". */
  private static final Pattern OWN =
      Pattern.compile(
          "(?:(Resolution|Decision) )?(\\d{1,4}/\\d{1,4}|S-\\d{1,2}/\\d{1,3})[.:]? (\\S.*)");

  private static final int SUBJECT_WITHIN = 160;
  private static final int MODE_WITHIN = 120;

  private final Authorities authorities;

  public AdoptionExtractor(Authorities authorities) {
    this.authorities = authorities;
  }

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    List<Fact> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    own(document).filter(adoption -> seen.add(adoption.instrument())).ifPresent(found::add);
    for (Occurrence each : document.occurrences()) {
      Matcher key = KEY.matcher(each.key());
      if (each.kind() == Kind.INSTRUMENT && key.matches() && seen.add(each.key())) {
        int start = beginning(document, each);
        found.add(
            new Adoption(
                document.evidence(start, each.end(), "adoption.numbered"),
                each.key(),
                key.group(1),
                key.group(2),
                subject(document, each),
                mode(restOfSentence(document, each))));
      }
    }
    return found;
  }

  /** The resolution or decision that the document is, by its heading and its own body. */
  private Optional<Adoption> own(AnnotatedDocument document) {
    Optional<String> body =
        document.body().filter(key -> authorities.actor(key).stream().anyMatch(this::adopts));
    if (body.isEmpty()) {
      return Optional.empty();
    }
    for (Paragraph heading : document.outline().paragraphs()) {
      Matcher m = OWN.matcher(document.outline().words(heading));
      if (heading.isHeading() && m.matches()) {
        String series = "Decision".equals(m.group(1)) ? "-DEC-" : "-RES-";
        int start = heading.start() + m.start(2);
        return Optional.of(
            new Adoption(
                document.evidence(start, heading.start() + m.end(2), "adoption.own-heading"),
                body.get() + series + m.group(2),
                body.get(),
                m.group(2),
                m.group(3),
                mode(document.text().replace('\n', ' '))));
      }
    }
    return Optional.empty();
  }

  private boolean adopts(AuthorityRecord body) {
    return !body.detail("adopts").isEmpty();
  }

  /** From the name of the body, where it stands before the number, else from the number. */
  private static int beginning(AnnotatedDocument document, Occurrence number) {
    String text = document.text();
    int from = Math.max(0, number.start() - 90);
    String before = text.substring(from, number.start()).replace('\n', ' ');
    Matcher m = Pattern.compile("(?i)(resolution|decision)s?,? (?:Nos?\\. )?\\(?$").matcher(before);
    int word = m.find() ? from + m.start() : number.start();
    return document
        .before(word, Math.max(0, word - 80), Kind.ACTOR)
        .filter(body -> body.end() >= word - 2)
        .map(Occurrence::start)
        .orElse(word);
  }

  private static String subject(AnnotatedDocument document, Occurrence number) {
    Matcher m = SUBJECT.matcher(ahead(document, number, SUBJECT_WITHIN));
    return m.find() ? m.group(1).strip() : "";
  }

  private static Optional<String> mode(String words) {
    Matcher m = MODE.matcher(words);
    if (!m.find()) {
      return Optional.empty();
    }
    String how = m.group(1).toLowerCase(java.util.Locale.ROOT);
    return Optional.of(
        how.endsWith("vote") && how.startsWith("by") ? "vote" : how.replaceFirst("^by ", ""));
  }

  private static String restOfSentence(AnnotatedDocument document, Occurrence number) {
    return ahead(document, number, MODE_WITHIN).split("[.;] ", 2)[0];
  }

  private static String ahead(AnnotatedDocument document, Occurrence number, int length) {
    int to = Math.min(document.text().length(), number.end() + length);
    return document.text().substring(number.end(), to).replace('\n', ' ');
  }
}
