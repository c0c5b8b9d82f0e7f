package org.depositary.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells items that ask by themselves, "Set up an office", from those that hold something. */
final class Imperatives {

  private static final Pattern FIRST_WORDS =
      Pattern.compile("^(?:to )?((?:\\w+ly,? )*)([\\w-]+)(?: ([\\w-]+))?");

  /** "Where there is no court, set one up": the clause before the verb. */
  private static final Pattern CLAUSE_AHEAD =
      Pattern.compile("^(?:where|if|when|in|as|with|to this end|for)\\b[^,.;]{2,120}, ");

  /** "Review of the law": the noun, not the verb. */
  private static final Pattern NOUN_FOLLOWS =
      Pattern.compile("^ ?(?:of|by|has|have|is|are|was)\\b");

  /** "Dig a well": a word that is no verb we know, before an article, with no other verb. */
  private static final Pattern UNKNOWN_VERB =
      Pattern.compile(
          "^(?:to )?(?:\\w+ly )?[a-z]{2,}(?<!s|ed|ing|ion|ity|ly|ment|ness) (?:the|an?|all|any|each|every|its|their|such|those|these) ");

  private static final Pattern FINITE =
      Pattern.compile(
          "\\b(?:is|are|was|were|has|have|had|may|might|must|shall|should|will|would|can|cannot|could|does|do|did)\\b");
  private static final Pattern CLAUSE =
      Pattern.compile("[,;.]|\\b(?:that|which|who|where|whose|whom)\\b");

  private static final Pattern GOES_ON = Pattern.compile("(?i)(?:that|to|\\w+ing)\\b");

  private final Set<String> verbs = new HashSet<>();
  private final Set<String> functionWords;

  Imperatives(SentenceCues cues) {
    functionWords = Set.copyOf(cues.functionWords());
    verbs.addAll(cues.imperatives());
    verbs.addAll(cues.actionLevels().keySet());
  }

  /** Whether an item begins with a verb that asks. */
  boolean opens(String words) {
    String low = words.strip().toLowerCase(Locale.ROOT);
    Matcher ahead = CLAUSE_AHEAD.matcher(low);
    return isVerb(low) || ahead.find() && isVerb(low.substring(ahead.end()));
  }

  /** Whether an item goes on from a verb above it: it asks, or is a clause of its own. */
  boolean goesOn(String words) {
    return opens(words) || GOES_ON.matcher(words).lookingAt();
  }

  private boolean isVerb(String low) {
    Matcher first = FIRST_WORDS.matcher(low);
    if (!first.find()) {
      return false;
    }
    boolean known =
        verbs.contains(first.group(2)) || verbs.contains(first.group(2) + " " + first.group(3));
    if (!known
        && UNKNOWN_VERB.matcher(low).lookingAt()
        && !functionWords.contains(first.group(2))) {
      return !FINITE.matcher(CLAUSE.split(low, 2)[0]).find();
    }
    return known && !NOUN_FOLLOWS.matcher(low.substring(first.end(2)).stripLeading()).find();
  }
}
