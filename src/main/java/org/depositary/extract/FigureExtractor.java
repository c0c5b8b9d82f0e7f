package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Authorities;
import org.depositary.fact.Fact;
import org.depositary.fact.Figure;
import org.depositary.outline.Sentences;
import org.depositary.report.Issue;

/**
 * Reads numbers with what they count: "approximately 175 participants", "in 26 countries", "half by
 * 2015". Dates, numbers of paragraphs and the like are none.
 */
public final class FigureExtractor implements Extractor {

  private static final String ABOUT =
      "(?:approximately|about|around|over|more than|fewer than|less than|at least|at most|up to|nearly|almost|no fewer than"
          + "|an estimated|some|only)";
  private static final String SPELLED =
      "(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
          + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|(?:a|one|two|three) hundred)";
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\w./-])(?<!\\b(?:No|Nos|paragraph|paragraphs|para|paras|article|articles|Convention|Conventions|Panel|Part|section|page|p)\\.? )"
              + "((?:"
              + ABOUT
              + " )?(?:\\d{1,3}(?:[, ]\\d{3})+|\\d+(?:\\.\\d+)?|"
              + SPELLED
              + ")(?: million| billion)?)"
              + " ((?!(?:January|February|March|April|May|June|July|August|September|October|November|December|and|or|to)\\b)"
              + "(?:[\\p{L}-]+ ){0,3}?(?:\\p{L}{3,}(?<!s)s(?!')|people|women|men|children|members|per cent|percent))\\b(?! \\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)\\b((?:"
              + ABOUT
              + " )?(?:half|one third|a third|two thirds|a quarter|three quarters|\\d+(?:\\.\\d+)? ?(?:per cent|percent|%)))"
              + "(?: of ((?:the |all )?[\\p{L}-]+(?: [\\p{L}-]+){0,3}?))?(?=[,.;:)]| (?:by|in|the|who|of|are|were|was|is|have|between)\\b)");
  private static final Pattern UNTIL =
      Pattern.compile("\\b(?:by|until) (\\d{4})\\b|\\bbetween \\d{4} and (\\d{4})\\b");
  private static final Pattern NOT_NOUN =
      Pattern.compile(
          "(?i).*\\b(?:of|the|is|was|are|were|has|this|its|his|which|as|years?|times|days|weeks|months|in|on|for|with|by|from|at)\\b.*");

  /** Marks of notes, and years. */
  private static final Pattern NO_COUNT = Pattern.compile("[012]|(?:19|20)\\d\\d");

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:[^,]{0,30}, )?((?:The |the )?(?:[\\p{L}'-]+ ){1,5}?)(?:was|were|is|are|has|have|had|comprises?|includes?)\\b");

  private static final Pattern PRONOUN =
      Pattern.compile("(?i)^(?:it|they|there|he|she|this|these|which|who)\\b");

  private final Prose prose;
  private final PartyFinder parties;
  private final RunningReader running;

  public FigureExtractor(Authorities authorities, NarrativeCues cues, Sentences sentences) {
    this.prose = new Prose(sentences);
    this.parties = new PartyFinder(cues.demonyms(), authorities);
    this.running = new RunningReader(cues.programmes());
  }

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    List<Fact> found = new ArrayList<>();
    for (List<Unit> paragraph : prose.paragraphs(document)) {
      for (Unit sentence : paragraph) {
        String words = sentence.words(document.text());
        if (words.endsWith(".") || words.endsWith(";")) {
          counts(document, sentence, words, found);
          shares(document, sentence, words, found);
        }
      }
    }
    return found;
  }

  private void counts(AnnotatedDocument document, Unit sentence, String words, List<Fact> found) {
    for (Matcher m = COUNT.matcher(words); m.find(); ) {
      String noun = m.group(2);
      if (!NO_COUNT.matcher(m.group(1)).matches()
          && !NOT_NOUN.matcher(noun).matches()
          && !noun.matches("(?i).*per ?cent")) {
        String unit = noun.substring(noun.lastIndexOf(' ') + 1);
        found.add(
            new Figure(
                document.evidence(
                    sentence.start() + m.start(1), sentence.start() + m.end(2), "figure.count"),
                subject(document, sentence, words, noun),
                noun,
                m.group(1),
                unit));
      }
    }
  }

  private void shares(AnnotatedDocument document, Unit sentence, String words, List<Fact> found) {
    for (Matcher m = SHARE.matcher(words); m.find(); ) {
      Matcher until = UNTIL.matcher(words).region(m.end(), words.length());
      boolean target = until.find();
      if (m.group(2) == null && !target) {
        continue;
      }
      String of = m.group(2) == null ? "" : " of " + m.group(2);
      String year = target ? (until.group(1) != null ? until.group(1) : until.group(2)) : "";
      int end = target ? until.end() : m.end();
      found.add(
          new Figure(
              document.evidence(
                  sentence.start() + m.start(), sentence.start() + end, "figure.share"),
              subject(document, sentence, words, "share"),
              "share" + of + (target ? " by " + year : ""),
              m.group(1),
              m.group(1).matches("(?i).*(?:cent|%)") ? "per cent" : ""));
    }
  }

  /** The state or organisation the sentence is about, else the words it begins with. */
  private String subject(
      AnnotatedDocument document, Unit sentence, String words, String otherwise) {
    List<Party> present = parties.in(document, sentence);
    List<String> about = running.subject(words, present);
    if (!about.isEmpty()) {
      // what the document's own body speaks of is not its own
      return document.body().filter(about::contains).isPresent() ? otherwise : about.get(0);
    }
    Matcher lead = LEAD.matcher(words);
    if (lead.find()
        && !PRONOUN.matcher(lead.group(1)).find()
        && !lead.group(1).contains(otherwise)) {
      return lead.group(1).strip();
    }
    return present.stream().filter(Party::isCertain).map(Party::key).findFirst().orElse(otherwise);
  }
}
