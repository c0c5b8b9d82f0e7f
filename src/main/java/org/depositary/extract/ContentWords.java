package org.depositary.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.fact.Statement;

/**
 * The stems of the words that say what a statement asks: not its acts and not the names of its
 * issuer, addressees and instruments, which are compared by their keys. For one thread.
 */
final class ContentWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern EDITORS_NOTE = Pattern.compile("\\[[^\\]]*\\]");

  private final Authorities authorities;
  private final Set<String> stopWords;
  private final SnowballStemmer stemmer = new SnowballStemmer(ALGORITHM.ENGLISH);
  private final Map<String, String> stems = new HashMap<>();
  private final Map<String, Set<String>> namesByKey = new HashMap<>();

  ContentWords(Authorities authorities, Set<String> stopWords) {
    this.authorities = authorities;
    this.stopWords = stopWords;
  }

  Set<String> of(Statement statement) {
    Set<String> words = new TreeSet<>();
    words(EDITORS_NOTE.matcher(statement.evidence().quote()).replaceAll(" "))
        .filter(word -> !stopWords.contains(word))
        .map(this::stem)
        .forEach(words::add);
    statement.acts().forEach(act -> words(act).map(this::stem).forEach(words::remove));
    statement.issuer().ifPresent(key -> words.removeAll(actorNames(key)));
    statement.addressees().forEach(key -> words.removeAll(actorNames(key)));
    statement.instruments().forEach(key -> words.removeAll(instrumentNames(key)));
    return words;
  }

  private Set<String> actorNames(String key) {
    return namesByKey.computeIfAbsent("actor " + key, k -> names(authorities.actor(key)));
  }

  private Set<String> instrumentNames(String key) {
    return namesByKey.computeIfAbsent(
        "instrument " + key, k -> names(authorities.find(Kind.INSTRUMENT, key)));
  }

  private Set<String> names(Optional<AuthorityRecord> named) {
    Set<String> found = new HashSet<>();
    named.ifPresent(
        each ->
            Stream.of(
                    Stream.of(each.label()),
                    each.names().getOrDefault("en", List.of()).stream(),
                    each.context().stream(),
                    each.ambiguous().stream())
                .flatMap(names -> names)
                .flatMap(ContentWords::words)
                .map(this::stem)
                .forEach(found::add));
    return found;
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
  }

  private String stem(String word) {
    return stems.computeIfAbsent(word, each -> stemmer.stem(each).toString());
  }
}
