package org.depositary.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.outline.Outline;
import org.depositary.outline.Paragraph;
import org.depositary.text.SourceDocument;

/**
 * Whose acts a document holds: as its catalogue says; else the body that stands alone on a line
 * before the text ("The General Assembly,"); else the one in a title of a kind that body speaks in
 * ("General comment"); else the one whose report it is; else the one whose symbols its own is like.
 */
final class SpeakingBody {

  private static final Pattern ADOPTED_BY =
      Pattern.compile("(?i)\\b(adopted by|resolution of|decision of|recommendation of) (the )?$");
  private static final Pattern NUMBER_FOLLOWS =
      Pattern.compile("(?i)^,? (resolution|decision)s? (No\\. )?[\\w-]*\\d");

  /**
   * Offices that one person holds, or that a few hold together, and whose reports are their own.
   */
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:Special Rapporteur|Independent Expert|Special Representative|Special Envoy)\\b");

  private static final Pattern REPORT_OF =
      Pattern.compile(
          "(?i)\\b(?:report|study|note|paper)s? (?:prepared |submitted |presented )?(?:of|by) (?:the )?$");
  private static final int TITLE_PARAGRAPHS = 40;
  private static final int GLANCE = 40;

  private final Authorities authorities;

  SpeakingBody(Authorities authorities) {
    this.authorities = authorities;
  }

  Optional<String> of(SourceDocument document, Outline outline, List<Occurrence> found) {
    String said = document.description().body();
    if (!said.isEmpty()) {
      return Optional.of(said);
    }
    return byLine(outline, found)
        .or(() -> byTitle(outline, found))
        .or(() -> byAuthor(outline, found))
        .or(() -> bySymbol(document.description().symbols()));
  }

  private static Optional<String> byLine(Outline outline, List<Occurrence> found) {
    String text = outline.text().value();
    for (Occurrence each : found) {
      if (each.kind() != Kind.ACTOR || !each.sure()) {
        continue;
      }
      Optional<Paragraph> paragraph = outline.at(outline.text().source(each.start(), each.end()));
      if (paragraph.isPresent() && paragraph.get().marker().isEmpty()) {
        if (standsAlone(text, paragraph.get(), each)
            || paragraph.get().isHeading() && adopts(text, paragraph.get(), each)) {
          return Optional.of(each.key());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean standsAlone(String text, Paragraph line, Occurrence body) {
    int before = body.start() - line.start();
    int after = line.end() - body.end();
    return (before == 0 || before == 4 && text.regionMatches(true, line.start(), "the ", 0, 4))
        && after >= 1
        && after <= 2
        && ",:".indexOf(text.charAt(body.end())) >= 0;
  }

  /** "Resolution adopted by the General Assembly", "General Assembly resolution 60/251". */
  private static boolean adopts(String text, Paragraph line, Occurrence body) {
    String before = text.substring(Math.max(line.start(), body.start() - GLANCE), body.start());
    String after = text.substring(body.end(), Math.max(body.end(), line.end()));
    return ADOPTED_BY.matcher(before.replace('\n', ' ')).find()
        || before.isBlank() && NUMBER_FOLLOWS.matcher(after.replace('\n', ' ')).find();
  }

  private static Optional<String> byTitle(Outline outline, List<Occurrence> found) {
    int end = 0;
    StringBuilder titles = new StringBuilder();
    for (Paragraph each :
        outline.paragraphs().subList(0, Math.min(TITLE_PARAGRAPHS, outline.paragraphs().size()))) {
      if (!each.isHeading()) {
        break;
      }
      end = each.end();
      titles.append(outline.words(each).toLowerCase(Locale.ROOT)).append('\n');
    }
    for (Occurrence each : found) {
      if (each.end() > end) {
        break;
      }
      boolean speaks =
          each.record().detail("speaks-in").stream()
              .anyMatch(kind -> titles.indexOf(kind) == 0 || titles.indexOf("\n" + kind) >= 0);
      if (each.kind() == Kind.ACTOR && each.sure() && speaks) {
        return Optional.of(each.key());
      }
    }
    return Optional.empty();
  }

  /**
   * "Report of the Special Rapporteur": whose report it is. Where the title names an office that
   * several hold, it is that of the one who is named in full first.
   */
  private static Optional<String> byAuthor(Outline outline, List<Occurrence> found) {
    String text = outline.text().value().replace('\n', ' ');
    int end =
        outline.paragraphs().stream()
            .limit(TITLE_PARAGRAPHS)
            .takeWhile(each -> each.isHeading() || each.marker().isEmpty())
            .mapToInt(Paragraph::end)
            .max()
            .orElse(0);
    for (Occurrence each : found) {
      boolean office = each.kind() == Kind.ACTOR && each.record().type().equals("un-body");
      String before = text.substring(Math.max(0, each.start() - GLANCE), each.start());
      if (each.end() <= end
          && office
          && OFFICE.matcher(each.record().label()).find()
          && REPORT_OF.matcher(before).find()) {
        return each.sure() ? Optional.of(each.key()) : inFull(found, text, each);
      }
    }
    return Optional.empty();
  }

  /**
   * The first sure name that begins like a short one: "Special Rapporteur on the right to food".
   */
  private static Optional<String> inFull(List<Occurrence> found, String text, Occurrence brief) {
    String words = text.substring(brief.start(), brief.end()).replaceFirst("(?i)^the ", "");
    return found.stream()
        .filter(each -> each.sure() && each.kind() == Kind.ACTOR)
        .filter(each -> each.record().label().startsWith(words))
        .map(Occurrence::key)
        .findFirst();
  }

  private Optional<String> bySymbol(List<String> symbols) {
    return symbols.stream()
        .flatMap(
            symbol ->
                authorities.records(Kind.ACTOR).stream()
                    .filter(
                        body -> body.detail("symbols").stream().anyMatch(s -> begins(symbol, s))))
        .map(AuthorityRecord::key)
        .findFirst();
  }

  /** Whether a symbol begins as a series does; {@code *} in it stands for one part. */
  private static boolean begins(String symbol, String series) {
    String[] given = symbol.split("/");
    String[] wanted = series.split("/");
    for (int i = 0; i < wanted.length; i++) {
      if (i >= given.length || !(wanted[i].equals("*") || wanted[i].equals(given[i]))) {
        return false;
      }
    }
    return given.length > wanted.length;
  }
}
