package org.depositary.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.fact.Adoption;
import org.depositary.fact.Evidence;
import org.depositary.fact.Fact;
import org.depositary.fact.FollowUp;
import org.depositary.fact.Mention;
import org.depositary.fact.Provision;
import org.depositary.fact.ProvisionCitation;
import org.depositary.fact.Statement;
import org.depositary.fact.SymbolCitation;
import org.depositary.fact.TreatyAction;
import org.depositary.outline.Outline;
import org.depositary.outline.Paragraph;
import org.depositary.text.PlainText;
import org.depositary.text.SourceDocument;
import org.depositary.text.Span;

/** A small document of our own, and the records it needs. */
final class Samples {

  static final String TEXT =
      """
      Conclusions
      1. The Group urges Chile to ratify.
      (a) It notes 𝒯 art. 4.
      """;

  static final SourceDocument DOCUMENT = document("sample_1");

  private Samples() {}

  static SourceDocument document(String id) {
    return new SourceDocument(
        id,
        new SourceDocument.Description(
            "Sample",
            "The Group",
            "GROUP",
            "2010-10",
            List.of("A/1", "A/1/Corr.1"),
            "en",
            "ours",
            ""),
        "0".repeat(64),
        TEXT);
  }

  static Paragraph heading() {
    return paragraph(0, Optional.empty(), "I", Paragraph.Type.HEADING, "Conclusions");
  }

  static Paragraph item() {
    return paragraph(
        1,
        Optional.of(heading()),
        "I/1",
        Paragraph.Type.OPERATIVE,
        "The Group urges Chile to ratify.");
  }

  private static Paragraph paragraph(
      int order, Optional<Paragraph> parent, String locator, Paragraph.Type type, String words) {
    Span span = span(words);
    return new Paragraph(order, parent, locator, type, "", span.start(), span.end(), span);
  }

  static Span span(String words) {
    int start = TEXT.codePointCount(0, TEXT.indexOf(words));
    return new Span(start, start + words.codePointCount(0, words.length()));
  }

  static Evidence evidence(String words) {
    return new Evidence(span(words), words, "I/1", "sample.rule");
  }

  /** One fact of each kind, with all it may have. */
  static List<Fact> facts() {
    return List.of(
        statement(Statement.Kind.DIRECTIVE),
        statement(Statement.Kind.DECLARATIVE),
        statement(Statement.Kind.PREAMBULAR),
        new TreatyAction(
            evidence("ratify"),
            "ICERD",
            Optional.of("CHL"),
            TreatyAction.Action.RATIFICATION_OR_ACCESSION,
            TreatyAction.Modality.CALLED_FOR,
            Optional.of(LocalDate.of(1999, 5, 1)),
            Optional.of(LocalDate.of(2000, 1, 31)),
            OptionalInt.empty()),
        new TreatyAction(
            evidence("to ratify"),
            "ICERD",
            Optional.empty(),
            TreatyAction.Action.ENTRY_INTO_FORCE,
            TreatyAction.Modality.THRESHOLD,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.of(20)),
        new Adoption(
            evidence("Group"),
            "UNGA-RES-60/251",
            "UNGA",
            "60/251",
            "a council",
            Optional.of("vote")),
        new ProvisionCitation(evidence("art. 4"), new Provision("ICERD", "art. 4")),
        new SymbolCitation(evidence("notes"), "E/CN.4/1998/75"),
        new Mention(evidence("Chile"), Mention.Of.ACTOR, "CHL"),
        new Mention(evidence("It"), Mention.Of.INSTRUMENT, "ILO-C097"));
  }

  static Statement statement(Statement.Kind kind) {
    boolean asks = kind == Statement.Kind.DIRECTIVE;
    return new Statement(
        evidence(quote(kind)),
        kind,
        Optional.of("GROUP"),
        List.of("urge"),
        asks ? List.of("STATES", "CHL") : List.of(),
        List.of("ICERD"),
        List.of(new Provision("ICERD", "art. 4")),
        List.of("MIGRANTS"),
        List.of("EDUCATION"),
        3,
        asks ? 5 : 0,
        "",
        asks ? Optional.of(new FollowUp(FollowUp.Outcome.DONE, "Done in 2005")) : Optional.empty());
  }

  private static String quote(Statement.Kind kind) {
    return switch (kind) {
      case DIRECTIVE -> "The Group urges Chile to ratify.";
      case DECLARATIVE -> "It notes 𝒯 art. 4.";
      case PREAMBULAR -> "The Group";
    };
  }

  static Outline outline() {
    return new Outline(PlainText.of(TEXT), List.of(heading(), item()));
  }

  static Authorities authorities() {
    return new Authorities(
        List.of(
            record(Kind.STATE, "CHL", "state", "Chile", codes()),
            record(Kind.ACTOR, "GROUP", "un-body", "the Group", Map.of()),
            record(Kind.ACTOR, "UNGA", "un-body", "General Assembly", Map.of()),
            record(Kind.ACTOR, "ADA", "person", "Ada", Map.of()),
            record(Kind.ACTOR_CLASS, "STATES", "actor-class", "States", Map.of()),
            record(Kind.INSTRUMENT, "ICERD", "treaty", "Convention", dates()),
            record(Kind.GROUP, "MIGRANTS", "group", "migrants", Map.of()),
            record(Kind.THEME, "EDUCATION", "theme", "education", Map.of()),
            record(Kind.ACT, "urge", "directive", "urge", act())));
  }

  private static Map<String, List<String>> codes() {
    return Map.of(
        "iso2", List.of("CL"),
        "m49", List.of("152"),
        "wikidata", List.of("Q298"),
        "region", List.of("Americas"),
        "subregion", List.of("South America"));
  }

  private static Map<String, List<String>> dates() {
    return Map.of(
        "adopted", List.of("1965-12-21"),
        "entry-into-force", List.of("1969"),
        "adopted-by", List.of("a resolution"),
        "identifiers", List.of("UNTS I-9464"));
  }

  private static Map<String, List<String>> act() {
    return Map.of("strength", List.of("3"), "why", List.of("It presses."));
  }

  static AuthorityRecord record(
      Kind kind, String key, String type, String label, Map<String, List<String>> details) {
    return new AuthorityRecord(
        kind,
        key,
        type,
        Map.of("en", label),
        Map.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        details,
        "");
  }
}
