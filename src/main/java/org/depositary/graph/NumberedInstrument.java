package org.depositary.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;

/**
 * An instrument whose key says what it is, so that it needs no record: a resolution ({@code
 * UNGA-RES-60/251}) or decision ({@code HRC-DEC-3/103}) of a body, an ILO convention ({@code
 * ILO-C190}), or a general comment ({@code CMW-GC-2}) or recommendation ({@code CERD-GR-30}) of a
 * treaty body.
 *
 * @param key the whole key
 * @param type what it is
 * @param body key of the body that adopted it
 * @param number as cited: {@code 60/251}, {@code 190}
 */
public record NumberedInstrument(String key, Type type, String body, String number) {

  private static final Pattern ADOPTED =
      Pattern.compile(
          "(?<body>.+?)-(?<type>RES|DEC)-"
              + "(?<number>(?:[A-Z]{1,2}-)?\\d+(?:/\\d+)?(?:[ -]?[A-Z])?(?:[ -]?\\([A-Z0-9-]+\\))?)");
  private static final Pattern COMMENT =
      Pattern.compile("(?<body>.+?)-(?<type>GC|GR)-(?<number>\\d{1,2})");
  private static final Pattern ILO = Pattern.compile("(?<body>ILO)-C0*(?<number>[1-9]\\d{0,2})");

  /** What an instrument may be whose key says it. */
  public enum Type {
    RESOLUTION(Vocabulary.Resolution),
    DECISION(Vocabulary.Decision),
    ILO_CONVENTION(Vocabulary.IloConvention),
    GENERAL_COMMENT(Vocabulary.GeneralComment);

    private final Node term;

    Type(Node term) {
      this.term = term;
    }

    /** Its class in the ontology. */
    public Node term() {
      return term;
    }

    /** As records of its kind have it: {@code ilo-convention}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Reads a key; nothing when the key does not say what it names. */
  public static Optional<NumberedInstrument> parse(String key) {
    Matcher ilo = ILO.matcher(key);
    if (ilo.matches()) {
      return Optional.of(of(key, Type.ILO_CONVENTION, ilo));
    }
    Matcher adopted = ADOPTED.matcher(key);
    if (adopted.matches()) {
      Type type = adopted.group("type").equals("RES") ? Type.RESOLUTION : Type.DECISION;
      return Optional.of(of(key, type, adopted));
    }
    Matcher comment = COMMENT.matcher(key);
    return comment.matches()
        ? Optional.of(of(key, Type.GENERAL_COMMENT, comment))
        : Optional.empty();
  }

  private static NumberedInstrument of(String key, Type type, Matcher parts) {
    return new NumberedInstrument(key, type, parts.group("body"), parts.group("number"));
  }

  /** Its name in English: {@code General Assembly resolution 60/251}. */
  public String label(Authorities authorities) {
    if (type == Type.ILO_CONVENTION) {
      return "ILO Convention No. " + number;
    }
    String name = authorities.actor(body).map(AuthorityRecord::label).orElse(body);
    if (type == Type.GENERAL_COMMENT) {
      String called = key.startsWith(body + "-GR-") ? "recommendation" : "comment";
      return name + " general " + called + " No. " + number;
    }
    return name + " " + type.label() + " " + number;
  }
}
