package org.depositary.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depositary.authority.AuthorityRecord;
import org.depositary.outline.Paragraph;

/** Reads the chapeaux over the paragraphs of one document, from the outermost in. */
final class FramingReader {

  private static final Pattern ENDS_IN_THAT = Pattern.compile("\\bthat:?$");

  private final ActFinder acts;
  private final AddresseeFinder addressees;
  private final UnitCutter cutter;
  private final Map<Pattern, AuthorityRecord> byNoun;
  private final Pattern framedList;
  private final AnnotatedDocument document;
  private final Chapeaux chapeaux;
  private final Voice voice;
  private final Map<Integer, Framing> known = new HashMap<>();

  /** What reads the parts of a chapeau. */
  record Tools(ActFinder acts, AddresseeFinder addressees, UnitCutter cutter) {}

  FramingReader(
      Tools tools,
      SentenceCues cues,
      Collection<AuthorityRecord> records,
      AnnotatedDocument document,
      Chapeaux chapeaux,
      Voice voice) {
    this.acts = tools.acts();
    this.addressees = tools.addressees();
    this.cutter = tools.cutter();
    this.byNoun = new LinkedHashMap<>();
    for (AuthorityRecord each : records) {
      if (!each.detail("nouns").isEmpty()) {
        byNoun.put(Pattern.compile("\\b" + SentenceCues.anyOf(each.detail("nouns")) + "\\b"), each);
      }
    }
    this.framedList =
        Pattern.compile(
            "(?i)\\bfollowing (\\w+ )*?"
                + SentenceCues.anyOf(cues.framedLists())
                + "\\b|\\bas follows\\b");
    this.document = document;
    this.chapeaux = chapeaux;
    this.voice = voice;
  }

  /** What a paragraph inherits. */
  Framing over(Paragraph paragraph) {
    return chapeaux.over(paragraph).map(this::by).orElseGet(() -> Framing.none(voice.body()));
  }

  private Framing by(Paragraph paragraph) {
    Framing before = known.get(paragraph.order());
    if (before == null) {
      before =
          cutter
              .chapeau(document, chapeaux, paragraph)
              .map(unit -> read(unit, over(paragraph)))
              .orElseGet(() -> over(paragraph));
      known.put(paragraph.order(), before);
    }
    return before;
  }

  private Framing read(Unit chapeau, Framing outer) {
    boolean speaks = outer.speaker().isPresent() || voice.isAnonymous();
    Setting setting = new Setting(speaks, false, outer.inherits(), voice);
    List<FoundAct> found = acts.find(document, chapeau.start(), chapeau.end(), setting);
    Set<String> who = new LinkedHashSet<>();
    for (int i = 0; i < found.size(); i++) {
      int next = i + 1 < found.size() ? found.get(i + 1).start() : chapeau.end();
      who.addAll(addressees.of(document, chapeau, voice, found.get(i), next));
    }
    String words = chapeau.words(document.text());
    boolean frame = framedList.matcher(words).find();
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
        found.stream()
            .flatMap(act -> act.speakers().stream().limit(1))
            .map(name -> name.key())
            .findFirst();
    return new Framing(own, frames, who, speaker, ENDS_IN_THAT.matcher(words).find()).within(outer);
  }

  /** "A number of recommendations were developed, including that:" has its act in a noun. */
  private Optional<AuthorityRecord> byNoun(String words) {
    String low = words.toLowerCase(Locale.ROOT);
    return byNoun.entrySet().stream()
        .filter(each -> each.getKey().matcher(low).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
