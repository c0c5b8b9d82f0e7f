package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;

/** Finds the body that is the subject of a verb, from what stands before it. */
final class Subjects {

  private static final Pattern JOINED = Pattern.compile("(?:,| and|, and)(?: the)? ");
  private static final Pattern PRONOUN = Pattern.compile("(?:It|it|They|We|we|She|He)$");

  private final LeftContext left;
  private final List<String> speakingTypes;
  private final Pattern aside;

  Subjects(LeftContext left, SentenceCues cues) {
    this.left = left;
    this.speakingTypes = cues.speakingTypes();
    this.aside =
        Pattern.compile(", " + SentenceCues.anyOf(cues.asides()) + "\\b", Pattern.CASE_INSENSITIVE);
  }

  /**
   * The names of the bodies that are the subject; none inside for a pronoun; empty where the verb
   * has another subject.
   *
   * @param before what stands before the verb, without adverbs
   */
  Optional<List<Occurrence>> of(Candidate c, String before) {
    if (left.endsInPronoun(before)) {
      boolean we = before.endsWith("We") || before.endsWith("we");
      boolean person = before.endsWith("She") || before.endsWith("He");
      boolean known =
          we
              ? c.setting().voice().collective()
              : c.setting().hasSpeaker() && !person || !c.before().isEmpty();
      boolean opens = left.opensClause(PRONOUN.matcher(before).replaceFirst(""));
      return known && opens ? Optional.of(List.of()) : Optional.empty();
    }
    Optional<List<Occurrence>> named = endingAt(c, before.replaceFirst("[,)\"]+$", ""));
    return named.isPresent() || !before.endsWith(",") ? named : beforeAside(c, before);
  }

  /** "The Council, while thanking the donors, urges": what stands between commas is passed over. */
  private Optional<List<Occurrence>> beforeAside(Candidate c, String before) {
    int sentence = LeftContext.lastSentence(before);
    Matcher open = aside.matcher(before).region(sentence, before.length());
    return open.find() ? endingAt(c, before.substring(0, open.start())) : Optional.empty();
  }

  private Optional<List<Occurrence>> endingAt(Candidate c, String before) {
    int endsAt = c.offset() + before.length();
    for (Occurrence name : c.names()) {
      if (name.end() == endsAt && speaks(c, name) && opensClause(c, name)) {
        return Optional.of(withThoseBefore(c, name));
      }
    }
    return Optional.empty();
  }

  private boolean opensClause(Candidate c, Occurrence name) {
    String ahead = c.words().substring(0, name.start() - c.offset());
    String opener = ahead.replaceFirst("(?i)\\bthe $", "");
    return opener.endsWith("(")
        || left.opensClause(opener)
        || left.opensClause(left.withoutAdverbials(opener));
  }

  /** In a review several states may say one thing: "Ghana, Peru and Togo welcomed". */
  private List<Occurrence> withThoseBefore(Candidate c, Occurrence last) {
    List<Occurrence> all = new ArrayList<>(List.of(last));
    for (int i = c.names().indexOf(last) - 1; i >= 0; i--) {
      Occurrence each = c.names().get(i);
      int next = all.get(0).start();
      if (c.setting().voice().reviews(each) && each.end() <= next) {
        String between = c.words().substring(each.end() - c.offset(), next - c.offset());
        if (!JOINED.matcher(between).matches()) {
          break;
        }
        all.add(0, each);
      }
    }
    return all;
  }

  /** Whether a name is one of those whose acts are statements here. */
  boolean speaks(Candidate c, Occurrence name) {
    if (c.setting().voice().reviews(name)) {
      return true;
    }
    return name.kind() == Kind.ACTOR
        && (speakingTypes.contains(name.record().type())
            || c.document().body().filter(name.key()::equals).isPresent());
  }
}
