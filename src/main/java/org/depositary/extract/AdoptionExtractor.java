package org.depositary.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.fact.Adoption;
import org.depositary.fact.Fact;
import org.depositary.report.Issue;

/** Reads the numbered resolutions and decisions a document names, each once. */
public final class AdoptionExtractor implements Extractor {

  private static final Pattern KEY = Pattern.compile("(.+?)-(?:RES|DEC)-(.+)");
  private static final Pattern MODE =
      Pattern.compile(
          "(?i)\\badopted (by consensus|without a vote|unanimously|by acclamation|by a (?:recorded )?vote)\\b");
  private static final Pattern SUBJECT =
      Pattern.compile("^,? (?:entitled |on (?=the |[a-z]))\"?([^\",;.\\]\\[)]{4,140})");
  private static final int SUBJECT_WITHIN = 160;
  private static final int MODE_WITHIN = 120;

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    List<Fact> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
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
                mode(document, each)));
      }
    }
    return found;
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

  private static Optional<String> mode(AnnotatedDocument document, Occurrence number) {
    Matcher m = MODE.matcher(ahead(document, number, MODE_WITHIN));
    if (!m.find()) {
      return Optional.empty();
    }
    String how = m.group(1).toLowerCase(java.util.Locale.ROOT);
    return Optional.of(
        how.endsWith("vote") && how.startsWith("by") ? "vote" : how.replaceFirst("^by ", ""));
  }

  private static String ahead(AnnotatedDocument document, Occurrence number, int length) {
    int to = Math.min(document.text().length(), number.end() + length);
    return document.text().substring(number.end(), to).replace('\n', ' ');
  }
}
