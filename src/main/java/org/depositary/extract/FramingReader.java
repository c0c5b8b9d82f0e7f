package org.depositary.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depositary.authority.AuthorityRecord;
import org.depositary.extract.ActFinder.Setting;
import org.depositary.outline.Paragraph;

/** Reads the chapeaux over a paragraph, from the outermost in. */
final class FramingReader {

  private static final Pattern FRAMED_LIST =
      Pattern.compile(
          "(?i)\\bfollowing (\\w+ )*?(recommendations?|conclusions?|resolutions?|decisions?|statements?)\\b|\\bas follows\\b");

  private final ActFinder acts;
  private final AddresseeFinder addressees;
  private final UnitCutter cutter;
  private final Collection<AuthorityRecord> records;
  private final AnnotatedDocument document;
  private final Map<Integer, Framing> known = new HashMap<>();

  FramingReader(
      ActFinder acts,
      AddresseeFinder addressees,
      UnitCutter cutter,
      Collection<AuthorityRecord> records,
      AnnotatedDocument document) {
    this.acts = acts;
    this.addressees = addressees;
    this.cutter = cutter;
    this.records = records;
    this.document = document;
  }

  /** What a paragraph inherits. */
  Framing over(Paragraph paragraph) {
    return paragraph.parent().map(this::by).orElseGet(() -> Framing.none(document.body()));
  }

  private Framing by(Paragraph paragraph) {
    Framing before = known.get(paragraph.order());
    if (before == null) {
      before =
          cutter
              .chapeau(document, paragraph)
              .map(unit -> read(unit, over(paragraph)))
              .orElseGet(() -> over(paragraph));
      known.put(paragraph.order(), before);
    }
    return before;
  }

  private Framing read(Unit chapeau, Framing outer) {
    Setting setting = new Setting(outer.speaker().isPresent(), false, outer.inherits());
    List<FoundAct> found = acts.find(document, chapeau.start(), chapeau.end(), setting);
    Set<String> who = new LinkedHashSet<>();
    for (int i = 0; i < found.size(); i++) {
      int next = i + 1 < found.size() ? found.get(i + 1).start() : chapeau.end();
      who.addAll(addressees.of(document, chapeau, found.get(i), next));
    }
    String words = chapeau.words(document.text());
    boolean frame = FRAMED_LIST.matcher(words).find();
    List<AuthorityRecord> frames = new ArrayList<>();
    List<FoundAct> own = new ArrayList<>();
    for (FoundAct act : found) {
      if (frame || act.isFrame()) {
        frames.add(act.act());
      } else {
        own.add(act);
      }
    }
    if (found.isEmpty()) {
      byNoun(words).ifPresent(frames::add);
    }
    Optional<String> speaker =
        found.stream().map(FoundAct::speaker).flatMap(Optional::stream).findFirst();
    boolean that = words.matches("(?s).*\\bthat:?$");
    return new Framing(own, frames, who, speaker, that).within(outer);
  }

  /** "A number of recommendations were developed, including that:" has its act in a noun. */
  private Optional<AuthorityRecord> byNoun(String words) {
    String low = words.toLowerCase(Locale.ROOT);
    return records.stream()
        .filter(
            act ->
                act.detail("nouns").stream()
                    .anyMatch(noun -> low.matches("(?s).*\\b" + noun + "\\b.*")))
        .findFirst();
  }
}
