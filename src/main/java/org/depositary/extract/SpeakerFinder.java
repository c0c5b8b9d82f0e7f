package org.depositary.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.extract.Speaker.Who;

/**
 * Finds who may speak in a sentence: unnamed people at a meeting ("several delegates", "one of the
 * panellists"), states and organisations, and the representatives of either.
 */
final class SpeakerFinder {

  private static final String ENVOY =
      "(?:representatives?|delegates?|delegations?|observers?|spokespersons?|ministers?|ambassadors?|experts?|speakers?)";
  private static final Pattern ENVOY_BEFORE =
      Pattern.compile("(?i)\\b(?:the |a )?" + ENVOY + " (?:of|from|for) (?:the )?$");
  private static final Pattern ENVOY_AFTER = Pattern.compile("(?i)^(?:'s)? " + ENVOY + "\\b");
  private static final Pattern PERSON =
      Pattern.compile(
          "\\b(?:Mr|Ms|Mrs|Miss|Dr|Prof|Professor|H\\.E|Ambassador)\\.?"
              + "(?: \\p{Lu}[\\p{L}.'-]*){1,5}(?:, (?:[^,;]{0,60}, )?(?:the )?\\p{Lu}[^,;]{2,80}| \\()$");
  private static final Pattern POST_ENDS = Pattern.compile("^[^,;()]{0,50}(?:,|\\))");
  private static final Pattern TOGETHER = Pattern.compile("(?:,|,? and|,? as well as)(?: the)? ");
  private static final Pattern BRACKET = Pattern.compile("^ \\([\\p{Lu}&-]+\\)");

  private final ReportCues cues;
  private final Map<String, String> quantities = new LinkedHashMap<>();
  private final Map<String, String> nouns = new LinkedHashMap<>();
  private final Set<String> bodies;
  private final Set<String> one;
  private final Pattern unnamed;
  private final Pattern pronoun;

  /**
   * @param bodies types of actor whose acts are statements, not positions
   */
  SpeakerFinder(ReportCues cues, Collection<String> bodies) {
    this.cues = cues;
    this.bodies = Set.copyOf(bodies);
    this.one =
        cues.speaker().keySet().stream()
            .map(cues.holders()::get)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    turn(cues.quantities(), quantities);
    turn(cues.speakers(), nouns);
    turn(cues.speaker(), nouns);
    String quantity = SentenceCues.anyOf(List.copyOf(quantities.keySet()));
    String many = anyOf(cues.speakers());
    String one = anyOf(cues.speaker());
    String setting = "(?:(?:workshop|conference|seminar|meeting|session|of the) )?";
    this.pronoun =
        Pattern.compile(
            "(?:^(?:\\p{Lu}[^,;]{0,50}, )?|, (?:while|whereas|but) )((?i)"
                + SentenceCues.anyOf(List.copyOf(cues.pronouns().keySet()))
                + ")(?= )");
    this.unnamed =
        Pattern.compile(
            ("(?i)\\b(?:(?:all |both |these |the )*(?:(Q)(?: of the)? )?(?:the )?S(M)(?: and (?:the )?S(M))?"
                    + "|(?:one|an?|another|the) S(O)|(?:one|another) of the S(M))\\b")
                .replace("Q", quantity)
                .replace("S", setting)
                .replace("M", many)
                .replace("O", one));
  }

  private static void turn(Map<String, List<String>> lists, Map<String, String> into) {
    lists.forEach((meaning, words) -> words.forEach(word -> into.put(word, meaning)));
  }

  private static String anyOf(Map<String, List<String>> lists) {
    return SentenceCues.anyOf(lists.values().stream().flatMap(Collection::stream).toList());
  }

  /** Everybody who may speak in a sentence, by place. */
  List<Speaker> in(AnnotatedDocument document, Unit sentence) {
    String words = sentence.words(document.text());
    List<Speaker> found = new ArrayList<>(named(document, sentence, words));
    for (Matcher m = unnamed.matcher(words); m.find(); ) {
      boolean taken = found.stream().anyMatch(s -> s.start() <= m.start() && m.start() < s.end());
      List<String> keys = keys(m);
      if (!taken && !keys.isEmpty()) {
        found.add(new Speaker(keys, m.start(), m.end(), Who.UNNAMED));
      }
    }
    for (Matcher m = pronoun.matcher(words); m.find(); ) {
      String key = cues.pronouns().get(m.group(1).toLowerCase(Locale.ROOT));
      found.add(new Speaker(List.of(key), m.start(1), m.end(1), Who.UNNAMED));
    }
    found.sort(Comparator.comparingInt(Speaker::start));
    return together(words, found);
  }

  /** "Kenya and Peru", "the delegates of Kenya and Peru": those named together speak together. */
  private static List<Speaker> together(String words, List<Speaker> apart) {
    List<Speaker> found = new ArrayList<>();
    for (Speaker each : apart) {
      Speaker last = found.isEmpty() ? null : found.get(found.size() - 1);
      boolean joined =
          last != null
              && last.end() <= each.start()
              && last.isNamed()
              && each.isNamed()
              && TOGETHER.matcher(words.substring(last.end(), each.start())).matches();
      if (joined) {
        Set<String> keys = new LinkedHashSet<>(last.keys());
        keys.addAll(each.keys());
        found.set(
            found.size() - 1, new Speaker(List.copyOf(keys), last.start(), each.end(), last.who()));
      } else {
        found.add(each);
      }
    }
    return found;
  }

  private List<String> keys(Matcher m) {
    Set<String> keys = new LinkedHashSet<>();
    if (m.group(4) != null || m.group(5) != null) {
      String noun =
          nouns.get((m.group(4) != null ? m.group(4) : m.group(5)).toLowerCase(Locale.ROOT));
      String single =
          noun.endsWith("s") && m.group(5) != null ? noun.substring(0, noun.length() - 1) : noun;
      add(keys, cues.holders().get(single));
      return List.copyOf(keys);
    }
    String quantity =
        m.group(1) == null ? "" : quantities.get(m.group(1).toLowerCase(Locale.ROOT)) + " ";
    for (int group = 2; group <= 3; group++) {
      if (m.group(group) != null) {
        String noun = nouns.get(m.group(group).toLowerCase(Locale.ROOT));
        String counted = cues.holders().get(quantity + noun);
        add(keys, counted == null ? cues.holders().get(noun) : counted);
      }
    }
    return List.copyOf(keys);
  }

  private static void add(Set<String> keys, String key) {
    if (key != null) {
      keys.add(key);
    }
  }

  private List<Speaker> named(AnnotatedDocument document, Unit sentence, String words) {
    List<Speaker> found = new ArrayList<>();
    for (Occurrence each : document.within(sentence.start(), sentence.end())) {
      int start = each.start() - sentence.start();
      int end = each.end() - sentence.start();
      Matcher before = ENVOY_BEFORE.matcher(words.substring(0, start));
      Matcher bracket = BRACKET.matcher(words.substring(end));
      int after = bracket.find() ? end + bracket.end() : end;
      Matcher envoy = ENVOY_AFTER.matcher(words.substring(after));
      boolean sent = before.find();
      Matcher person = PERSON.matcher(words.substring(0, start));
      Matcher comma = POST_ENDS.matcher(words.substring(after));
      boolean some = each.kind() == Kind.ACTOR || each.kind() == Kind.STATE;
      if (some && person.find() && comma.find()) {
        found.add(new Speaker(List.of(each.key()), person.start(), after + comma.end(), Who.ENVOY));
      } else if (sent && each.kind().isActor()) {
        found.add(new Speaker(List.of(each.key()), before.start(), after, Who.ENVOY));
      } else if (envoy.find() && isHolder(each)) {
        found.add(new Speaker(List.of(each.key()), start, after + envoy.end(), Who.ENVOY));
      } else if (isHolder(each)) {
        found.add(new Speaker(List.of(each.key()), start, after, Who.BODY));
      } else if (each.kind() == Kind.ACTOR_CLASS && isSomebody(each.key())) {
        found.add(new Speaker(List.of(each.key()), start, end, Who.CLASS));
      }
    }
    return found;
  }

  /** Whether a key stands for somebody in particular, not for unnamed people at a meeting. */
  boolean isSomebody(String key) {
    return !cues.holders().containsValue(key) && !cues.pronouns().containsValue(key);
  }

  /** Whether a key stands for one person or for somebody in particular: "he" may go on. */
  boolean isOne(String key) {
    return isSomebody(key) || one.contains(key);
  }

  private boolean isHolder(Occurrence each) {
    return each.kind() == Kind.STATE
        || each.kind() == Kind.ACTOR && !bodies.contains(each.record().type());
  }
}
