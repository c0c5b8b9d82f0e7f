package org.depositary.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.outline.Paragraph;
import org.depositary.outline.Paragraph.Type;

/** Reads off the title and the opening line of a document who speaks in it, and about whom. */
final class VoiceReader {

  /** Titles stand within this many paragraphs from the beginning. */
  private static final int TITLE_PARAGRAPHS = 40;

  /** The state reviewed may stand alone on a line this far below the title. */
  private static final int LINES_BELOW = 3;

  private static final Pattern BODY_LINE = Pattern.compile("The \\p{Lu}[^.;:!?]{3,120},");
  private static final Pattern OPEN = Pattern.compile("[,:]$");

  private final List<String> reviewTitles;
  private final Pattern collective;
  private final Pattern reviewedForms;

  VoiceReader(SentenceCues cues) {
    this.reviewTitles = cues.reviewTitles();
    this.collective =
        Pattern.compile(
            "We, (?:the )?(?:\\w+ ){0,4}?" + SentenceCues.anyOf(cues.collectives()) + "\\b");
    this.reviewedForms =
        Pattern.compile("\\b" + SentenceCues.anyOf(cues.reviewedForms()) + "\\b(?! of\\b)");
  }

  Voice of(AnnotatedDocument document) {
    return new Voice(
        document.body(),
        isCollective(document),
        isUnnamed(document),
        reviewed(document),
        reviewedForms);
  }

  /** "We, the Ministers of Health," on a line of its own before a preamble or the first item. */
  private boolean isCollective(AnnotatedDocument document) {
    return opening(document).stream()
        .map(each -> document.outline().words(each))
        .anyMatch(words -> collective.matcher(words).lookingAt() && OPEN.matcher(words).find());
  }

  /** "The World Assembly of Bakers," on the line over a preamble. */
  private static boolean isUnnamed(AnnotatedDocument document) {
    Paragraph before = null;
    for (Paragraph each : opening(document)) {
      if (each.type() == Type.PREAMBULAR) {
        return before != null
            && before.isHeading()
            && BODY_LINE.matcher(document.outline().words(before)).matches();
      }
      before = each;
    }
    return false;
  }

  private Optional<AuthorityRecord> reviewed(AnnotatedDocument document) {
    int linesLeft = 0;
    for (Paragraph each : opening(document)) {
      if (each.type() == Type.PREAMBULAR) {
        return Optional.empty();
      }
      if (!each.isHeading()) {
        linesLeft = 0;
        continue;
      }
      boolean title = isReview(document.outline().words(each));
      boolean below = linesLeft-- > 0;
      Optional<Occurrence> state =
          document.within(each.start(), each.end()).stream()
              .filter(o -> o.kind() == Kind.STATE)
              .reduce((first, last) -> last);
      if (state.isPresent() && (title || below && isAlone(state.get(), each))) {
        return state.map(Occurrence::record);
      }
      linesLeft = title ? LINES_BELOW : linesLeft;
    }
    return Optional.empty();
  }

  private static boolean isAlone(Occurrence name, Paragraph line) {
    return name.start() == line.start() && name.end() >= line.end() - 1;
  }

  private boolean isReview(String words) {
    String low = words.toLowerCase(Locale.ROOT);
    return reviewTitles.stream().anyMatch(low::contains);
  }

  private static List<Paragraph> opening(AnnotatedDocument document) {
    List<Paragraph> all = document.outline().paragraphs();
    return all.subList(0, Math.min(all.size(), TITLE_PARAGRAPHS));
  }
}
