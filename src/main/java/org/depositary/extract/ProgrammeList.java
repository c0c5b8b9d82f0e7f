package org.depositary.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.fact.Fact;
import org.depositary.fact.Programme;

/** The programmes of a document, each once: what is told of one later is added to it. */
final class ProgrammeList {

  private static final Pattern ACRONYM = Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\p{N}&-]+)\\)");
  private static final Pattern SHORT =
      Pattern.compile("^(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]hose) (\\p{L}+)\\b");
  private static final Set<String> SMALL =
      Set.of("of", "for", "the", "and", "in", "on", "to", "a", "an", "de", "la");

  /** One programme while the document is still being read. */
  static final class Entry {

    private final Programme first;
    private final Set<String> operators;
    private final Set<String> partners;
    private final Optional<String> acronym;
    private boolean told;
    private boolean awaited;

    /**
     * Begins one.
     *
     * @param told whether its operators are said to be so, or only follow from its place
     */
    Entry(Programme first, boolean told, Collection<String> partners) {
      this.first = first;
      this.told = told;
      this.operators = new LinkedHashSet<>(first.operators());
      this.partners = new LinkedHashSet<>(partners);
      Matcher bracketed = ACRONYM.matcher(first.programme());
      this.acronym = bracketed.find() ? Optional.of(bracketed.group(1)) : Optional.empty();
    }

    /** Adds those who are said to run it, where that was not told before. */
    void addOperators(Collection<String> more) {
      if (!told && !more.isEmpty()) {
        operators.clear();
        operators.addAll(more);
        told = true;
        awaited = false;
      }
    }

    /** Where the acronym of its name stands in some words; -1 where it does not. */
    int acronymIn(String words) {
      int at = acronym.map(words::indexOf).orElse(-1);
      while (at >= 0 && !standsAlone(words, at, at + acronym.get().length())) {
        at = words.indexOf(acronym.get(), at + 1);
      }
      return at;
    }

    private static boolean standsAlone(String words, int start, int end) {
      return (start == 0 || !Character.isLetterOrDigit(words.charAt(start - 1)))
          && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)));
    }

    void addPartners(Collection<String> more) {
      partners.addAll(more);
    }

    private Programme fact() {
      partners.removeAll(operators);
      return new Programme(
          first.evidence(),
          first.programme(),
          first.type(),
          operators.stream().sorted().toList(),
          partners.stream().sorted().toList(),
          first.states(),
          first.beneficiaries(),
          first.themes());
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  /** Adds a programme, or what is new about one already there. */
  void add(Entry entry) {
    Optional<Entry> same = named(entry.first.programme());
    if (same.isPresent()) {
      same.get().awaited = false;
      same.get().addOperators(entry.told ? entry.operators : Set.of());
      same.get().addPartners(entry.partners);
    } else {
      entries.add(entry);
    }
  }

  /** Keeps one that is none unless somebody is said to run it later. */
  void await(Entry entry) {
    if (named(entry.first.programme()).isEmpty()) {
      entry.awaited = true;
      entries.add(entry);
    }
  }

  /** The programme that bears a name, or a longer or shorter form of it. */
  Optional<Entry> named(String name) {
    return entries.stream().filter(e -> isSame(e.first.programme(), name)).findFirst();
  }

  private static boolean isSame(String one, String other) {
    String mine = String.join(" ", words(one));
    String theirs = String.join(" ", words(other));
    String shorter = mine.length() < theirs.length() ? mine : theirs;
    String longer = mine.length() < theirs.length() ? theirs : mine;
    return shorter.indexOf(' ') > 0 && (" " + longer + " ").contains(" " + shorter + " ");
  }

  private static Set<String> words(String name) {
    Set<String> words =
        new LinkedHashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeAll(SMALL);
    words.remove("");
    return words;
  }

  /** The programme a sentence speaks of by its acronym or as "the centres". */
  Optional<Entry> spokenOf(String words) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).acronymIn(words) >= 0) {
        return Optional.of(entries.get(i));
      }
    }
    Matcher brief = SHORT.matcher(words);
    if (entries.isEmpty() || !brief.find()) {
      return Optional.empty();
    }
    Entry last = entries.get(entries.size() - 1);
    return Optional.of(last).filter(e -> head(e).equals(brief.group(1).toLowerCase(Locale.ROOT)));
  }

  private static String head(Entry entry) {
    return ProgrammeNames.head(entry.first.programme().replaceFirst(" \\([^)]*\\)$", ""));
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    entries.stream().filter(e -> !e.awaited).forEach(e -> facts.add(e.fact()));
    return facts;
  }
}
