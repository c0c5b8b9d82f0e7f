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
    private boolean told;

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
    }

    /** Adds those who are said to run it, where that was not told before. */
    void addOperators(Collection<String> more) {
      if (!told && !more.isEmpty()) {
        operators.clear();
        operators.addAll(more);
        told = true;
      }
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
      same.get().addOperators(entry.told ? entry.operators : Set.of());
      same.get().addPartners(entry.partners);
    } else {
      entries.add(entry);
    }
  }

  /** The programme that bears a name, or a longer or shorter form of it. */
  Optional<Entry> named(String name) {
    return entries.stream().filter(e -> isSame(e.first.programme(), name)).findFirst();
  }

  private static boolean isSame(String one, String other) {
    Set<String> mine = words(one);
    Set<String> theirs = words(other);
    boolean within = mine.containsAll(theirs) || theirs.containsAll(mine);
    return within && Math.min(mine.size(), theirs.size()) > 1;
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
      String name = entries.get(i).first.programme();
      Matcher acronym = ACRONYM.matcher(name);
      if (acronym.find() && words.matches(".*\\b" + Pattern.quote(acronym.group(1)) + "\\b.*")) {
        return Optional.of(entries.get(i));
      }
    }
    Matcher brief = SHORT.matcher(words);
    if (entries.isEmpty() || !brief.find()) {
      return Optional.empty();
    }
    Entry last = entries.get(entries.size() - 1);
    return Optional.of(last)
        .filter(e -> words(e.first.programme()).contains(brief.group(1).toLowerCase(Locale.ROOT)));
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    entries.forEach(e -> facts.add(e.fact()));
    return facts;
  }
}
