package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.fact.Fact;
import org.depositary.fact.SymbolCitation;
import org.depositary.report.Issue;

/** Reads the symbols of United Nations documents: {@code E/CN.4/1998/75}, {@code A/HRC/7/CRP.2}. */
public final class SymbolExtractor implements Extractor {

  /**
   * Series symbols as the Dag Hammarskjöld Library describes them: parts between strokes, the first
   * that of the body (A, E, S, ST, T, TD, DP, HRI, treaty bodies), at least one part with a number.
   */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\w/.])(?:A|E|S|T|TD|ST|DP|HRI|HRC|CCPR|CERD|CEDAW|CAT|CRC|CMW|CRPD|CED|SPT|UNEP|FCCC|HS|IDB)"
              + "(?:/(?:[A-Z]{1,6}(?:\\.\\d{1,4})?|\\d{1,4}|[A-Z][a-z]{2,4}\\.\\d{1,3}|[A-Z]{1,5}-?\\d{1,3}|\\d{1,3}-[A-Z])){2,7}"
              + "(?![\\w/])");

  private static final Pattern NUMBERED = Pattern.compile(".*\\d.*");

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    List<Fact> found = new ArrayList<>();
    for (Matcher m = SYMBOL.matcher(document.text()); m.find(); ) {
      if (NUMBERED.matcher(m.group()).matches()) {
        found.add(
            new SymbolCitation(document.evidence(m.start(), m.end(), "symbol.printed"), m.group()));
      }
    }
    return found;
  }
}
