package org.depositary.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.fact.Statement;

/**
 * The stems of the words that say what a statement asks: not its acts, not what asks for haste, and
 * not the names of its issuer, addressees and instruments, which are compared by their keys. For
 * one thread.
 */
final class ContentWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern EDITORS_NOTE = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** So much of a name stands where the name does, with a misprint or in another form. */
  private static final double MOST_OF_A_NAME = 0.8;

  private final Authorities authorities;
  private final Set<String> stopWords;
  private final Pattern urgent;
  private final SnowballStemmer stemmer = new SnowballStemmer(ALGORITHM.ENGLISH);
  private final Map<String, String> stems = new HashMap<>();
  private final Map<String, List<Set<String>>> names = new HashMap<>();

  ContentWords(Authorities authorities, EchoCues cues) {
    this.authorities = authorities;
    this.stopWords = cues.stopWords();
    this.urgent =
        Pattern.compile(
            "\\b" + SentenceCues.anyOf(cues.urgent()) + "\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  Set<String> of(Statement statement) {
    String text = EDITORS_NOTE.matcher(statement.evidence().quote()).replaceAll(" ");
    text = urgent.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll(" ");
    Set<String> words = stems(text);
    Set<String> rest = new TreeSet<>(words);
    statement.acts().forEach(act -> rest.removeAll(stems(act)));
    Stream.of(
            statement.issuer().stream().flatMap(key -> namesOfActor(key).stream()),
            statement.addressees().stream().flatMap(key -> namesOfActor(key).stream()),
            statement.instruments().stream().flatMap(key -> namesOfInstrument(key).stream()))
        .flatMap(each -> each)
        .filter(name -> isIn(name, words))
        .forEach(rest::removeAll);
    return rest;
  }

  private static boolean isIn(Set<String> name, Set<String> words) {
    return name.stream().filter(words::contains).count() >= MOST_OF_A_NAME * name.size();
  }

  private List<Set<String>> namesOfActor(String key) {
    return names.computeIfAbsent("actor " + key, k -> names(authorities.actor(key)));
  }

  private List<Set<String>> namesOfInstrument(String key) {
    return names.computeIfAbsent(
        "instrument " + key, k -> names(authorities.find(Kind.INSTRUMENT, key)));
  }

  private List<Set<String>> names(Optional<AuthorityRecord> named) {
    return named.stream()
        .flatMap(
            each ->
                Stream.of(
                    List.of(each.label()),
                    each.names().getOrDefault("en", List.of()),
                    each.context(),
                    each.ambiguous()))
        .flatMap(List::stream)
        .map(this::stems)
        .toList();
  }

  private Set<String> stems(String text) {
    return words(text)
        .filter(word -> !stopWords.contains(word))
        .map(this::stem)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
  }

  private String stem(String word) {
    return stems.computeIfAbsent(word, each -> stemmer.stem(each).toString());
  }
}
