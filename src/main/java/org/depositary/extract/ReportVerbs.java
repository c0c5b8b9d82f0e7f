package org.depositary.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The verbs of holding a position, in all their forms, with the stance each takes. */
final class ReportVerbs {

  private static final Set<String> NEUTRAL = Set.of("observation", "opinion", "acknowledgement");

  private final Set<String> past = new HashSet<>();
  private final Map<String, String> stances = new HashMap<>();
  private final String anyForm;
  private final String anyParticiple;
  private final String anyProgressive;

  ReportVerbs(Map<String, List<String>> verbs) {
    List<String> finite = new ArrayList<>();
    List<String> participles = new ArrayList<>();
    List<String> progressives = new ArrayList<>();
    verbs.forEach(
        (stance, entries) -> {
          for (String entry : entries) {
            List<String> forms = forms(entry);
            forms.forEach(form -> stances.putIfAbsent(form, stance));
            finite.addAll(forms);
            past.addAll(forms.subList(2, forms.size()));
            participles.add(forms.get(forms.size() - 1));
            progressives.add(progressive(entry));
            stances.putIfAbsent(progressive(entry), stance);
          }
        });
    this.anyProgressive = SentenceCues.anyOf(progressives);
    this.anyForm = SentenceCues.anyOf(finite);
    this.anyParticiple = SentenceCues.anyOf(participles);
  }

  /** Base, with -s, past tense, participle; only the first word is inflected. */
  private static List<String> forms(String entry) {
    int space = entry.indexOf(' ');
    String[] given = (space < 0 ? entry : entry.substring(0, space)).split("/");
    String rest = space < 0 ? "" : entry.substring(space);
    String base = given[0];
    String past = given.length > 1 ? given[1] : past(base);
    String participle = given.length > 2 ? given[2] : past;
    return List.of(base + rest, third(base) + rest, past + rest, participle + rest);
  }

  private static String progressive(String entry) {
    String base = entry.split("[ /]", 2)[0];
    int space = entry.indexOf(' ');
    String stem =
        base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) : base;
    return stem + "ing" + (space < 0 ? "" : entry.substring(space));
  }

  private static String third(String base) {
    if (base.matches(".*(s|sh|ch|x|z|o)")) {
      return base + "es";
    }
    return endsInConsonantAndY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
  }

  private static String past(String base) {
    if (base.endsWith("ed") || base.endsWith("ing")) {
      return base;
    }
    if (base.endsWith("e")) {
      return base + "d";
    }
    return endsInConsonantAndY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
  }

  private static boolean endsInConsonantAndY(String base) {
    return base.matches(".*[^aeiou]y");
  }

  /** A group of a pattern that matches any form of any verb. */
  String anyForm() {
    return anyForm;
  }

  /** A group of a pattern that matches any participle. */
  String anyParticiple() {
    return anyParticiple;
  }

  /** A group of a pattern that matches any form in -ing. */
  String anyProgressive() {
    return anyProgressive;
  }

  /** Whether a form is one of the past. */
  boolean isPast(String form) {
    return past.contains(form.toLowerCase(Locale.ROOT));
  }

  /** Whether a form says nothing about how a thing is held. */
  boolean isNeutral(String form) {
    return NEUTRAL.contains(stance(form));
  }

  /** The stance a form takes, as the data file has it. */
  String stance(String form) {
    return stances.getOrDefault(form.toLowerCase(Locale.ROOT), "observation");
  }
}
