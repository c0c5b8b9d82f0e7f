package org.depositary.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.extract.UnmatchedName.Guess;

/** How names of bodies and instruments look in English: runs of capitalised words and acronyms. */
final class NamePatterns {

  private static final String CAPITALISED =
      "\\p{Lu}[\\p{L}\\p{N}]*+(?:['&-](?!s\\b)\\p{L}[\\p{L}\\p{N}]*+)*+(?:'(?!\\p{L}))?+";
  private static final String ARTICLES = "(?: (?:the|all|its|la|le|les|los|las|el|l'))?+";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'&-]*+");
  private static final Pattern ACRONYM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.&-])(?=[\\p{L}\\p{N}&-]*?\\p{Lu}[\\p{L}\\p{N}&-]*?\\p{Lu})"
              + "\\p{Lu}[\\p{L}\\p{N}&-]{1,11}+(?![/\u20ac$]|\\.[\\p{L}\\p{N}])");
  private static final Pattern SHOUTED =
      Pattern.compile("(?<!\\p{L})\\p{Lu}{2,} \\p{Lu}{2,}(?!\\p{L})");
  private static final Pattern CAPITALS_BESIDE = Pattern.compile("(?:^|\\P{Lu})\\p{Lu}{2,} $");
  private static final Pattern CAPITALS_AFTER = Pattern.compile("^ \\p{Lu}{2,}(?!\\p{L})");
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+(?:bis|ter)?|[IVXLC]+-[IVXLC]+");
  private static final Pattern EXPLAINED =
      Pattern.compile("^ \\([\"']?(" + ACRONYM.pattern() + ")[\"']?\\)");

  private final Set<String> bodies;
  private final Set<String> instruments;
  private final Set<String> tellingNothing = new HashSet<>();
  private final Set<String> notNames;
  private final Pattern openings;
  private final Pattern run;
  private final Pattern joint;
  private final Pattern head;

  NamePatterns(NameCues cues) {
    bodies = Set.copyOf(cues.bodies());
    instruments = Set.copyOf(cues.instruments());
    cues.demonyms().forEach(tellingNothing::addAll);
    for (List<String> words : List.of(cues.bodies(), cues.instruments(), cues.common())) {
      words.forEach(each -> tellingNothing.addAll(List.of(each.split(" "))));
    }
    notNames = Set.copyOf(cues.notNames());
    openings = Pattern.compile("(?:" + SentenceCues.anyOf(cues.openings()) + " )+");
    String joining = SentenceCues.anyOf(cues.joining());
    String words = CAPITALISED + "(?: (?:& )?+" + CAPITALISED + ")*+";
    String heads = heads(cues);
    // not "the Committee on Migrants and the Housing Committee"
    String another = "(?! the (?:" + CAPITALISED + " ){0,6}?" + heads + ")(?! " + heads + ")";
    String listed =
        "(?:(?:, " + words + "){0,6}+,? (?:and|or)" + another + ARTICLES + " " + words + ")?+";
    run =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}'.&/-])"
                + words
                + "(?: "
                + joining
                + ARTICLES
                + " "
                + words
                + listed
                + ")*+");
    joint = Pattern.compile(" " + joining + ARTICLES + " ");
    head = Pattern.compile("(?<![\\p{L}\\p{N}'-])" + heads);
  }

  private static String heads(NameCues cues) {
    List<String> heads = new ArrayList<>(cues.bodies());
    heads.addAll(cues.instruments());
    return SentenceCues.anyOf(heads) + "(?![\\p{L}\\p{N}'-])";
  }

  /** The runs of capitalised words, without what opens them but is no part of a name. */
  List<MatchResult> runs(String words) {
    return run.matcher(words).results().toList();
  }

  /** The words in capitals that may be acronyms. */
  List<MatchResult> acronyms(String words) {
    return ACRONYM
        .matcher(words)
        .results()
        .filter(m -> isAcronym(m.group()))
        // a phrase in capitals is printed so for its weight
        .filter(m -> !CAPITALS_BESIDE.matcher(words.substring(0, m.start())).find())
        .filter(m -> !CAPITALS_AFTER.matcher(words.substring(m.end())).find())
        .toList();
  }

  private boolean isAcronym(String word) {
    long capitals = word.chars().filter(Character::isUpperCase).count();
    long small = word.chars().filter(Character::isLowerCase).count();
    return capitals > small && !notNames.contains(word) && !ROMAN.matcher(word).matches();
  }

  /**
   * How many characters at the beginning of a run are no part of the name: "The", and "John Smith
   * of the" before "Harbour Trust".
   */
  int opening(String run) {
    Matcher body = head.matcher(run);
    int from = 0;
    if (body.find()) {
      Matcher before = joint.matcher(run).region(0, body.start());
      while (before.find()) {
        from = before.end();
      }
    }
    Matcher opening = openings.matcher(run).region(from, run.length());
    return opening.lookingAt() ? opening.end() : from;
  }

  /** The acronym in brackets right after a name. */
  Optional<String> acronymAfter(String words, int end) {
    Matcher explained = EXPLAINED.matcher(words.substring(end, Math.min(words.length(), end + 20)));
    return explained.find() && isAcronym(explained.group(1))
        ? Optional.of(explained.group(1))
        : Optional.empty();
  }

  /** Whether the capitals of a name give the acronym, in their order. */
  static boolean gives(String name, String acronym) {
    int at = 0;
    for (char letter : acronym.toCharArray()) {
      if (Character.isUpperCase(letter)) {
        at = name.indexOf(letter, at) + 1;
        if (at == 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** What kind of thing a name is of, by the last such word before its first "of" or "on". */
  Guess guess(String name) {
    Guess ofItsHead = byWords(joint.split(name, 2)[0]);
    return ofItsHead == Guess.UNKNOWN ? byWords(name) : ofItsHead;
  }

  private Guess byWords(String words) {
    Guess guess = Guess.UNKNOWN;
    for (MatchResult each : (Iterable<MatchResult>) WORD.matcher(words).results()::iterator) {
      if (bodies.contains(each.group())) {
        guess = Guess.ACTOR;
      } else if (instruments.contains(each.group())) {
        guess = Guess.INSTRUMENT;
      }
    }
    return instruments.stream()
            .anyMatch(phrase -> phrase.indexOf(' ') > 0 && words.contains(phrase))
        ? Guess.INSTRUMENT
        : guess;
  }

  /** Whether a name says which body or treaty it means, and not only "the Working Group". */
  boolean isTelling(String name) {
    // what is printed in capitals for its weight is no name
    return !SHOUTED.matcher(name).find() && hasWordOfItsOwn(name);
  }

  private boolean hasWordOfItsOwn(String name) {
    return WORD.matcher(name)
        .results()
        .map(MatchResult::group)
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .anyMatch(word -> !tellingNothing.contains(word));
  }
}
