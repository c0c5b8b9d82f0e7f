package org.depositary.authority;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.depositary.authority.Name.Use;
import org.depositary.text.TextCleaner;

/**
 * Finds every name of every record in one pass over a text: whole words, capitals as the record has
 * them, and of names that cover each other the longest of its family.
 */
public final class MentionFinder {

  private final AhoCorasickDoubleArrayTrie<List<Name>> automaton =
      new AhoCorasickDoubleArrayTrie<>();

  public MentionFinder(Authorities authorities) {
    TreeMap<String, List<Name>> names = new TreeMap<>();
    for (AuthorityRecord each : authorities.records()) {
      if (each.kind() == Kind.ACT) {
        for (ActForm form : ActForm.values()) {
          add(names, each, each.detail(form.field()), Use.FULL);
        }
        continue;
      }
      add(names, each, List.of(each.label()), Use.FULL);
      each.names().values().forEach(forms -> add(names, each, forms, Use.FULL));
      List<String> foreign = new ArrayList<>(each.labels().values());
      foreign.remove(each.label());
      add(names, each, foreign, Use.FULL);
      add(names, each, each.context(), Use.CONTEXT);
      add(names, each, each.ambiguous(), Use.AMBIGUOUS);
    }
    automaton.build(names);
  }

  private static void add(
      TreeMap<String, List<Name>> names, AuthorityRecord owner, List<String> forms, Use use) {
    for (String form : forms) {
      String clean = TextCleaner.clean(form).value().strip();
      String bare = use == Use.CONTEXT && clean.startsWith("the ") ? clean.substring(4) : clean;
      if (bare.isEmpty()) {
        continue;
      }
      Name name = new Name(owner, bare, use);
      // forms that differ in their capitals alone stand side by side
      List<Name> same = names.computeIfAbsent(name.folded(), k -> new ArrayList<>());
      if (same.stream().noneMatch(n -> n.record() == owner && n.form().equals(bare))) {
        same.add(name);
      }
    }
  }

  /** All names in a clean text, by place; short and shared ones still waiting to be resolved. */
  public List<Occurrence> find(String text) {
    List<Occurrence> found = new ArrayList<>();
    String folded = text.toLowerCase(Locale.ROOT).replace('\n', ' ');
    if (folded.length() != text.length()) {
      folded = foldCharByChar(text);
    }
    automaton.parseText(
        folded,
        (begin, end, names) -> {
          if (standsAlone(text, begin, end)) {
            agreeing(names, text, begin).forEach(n -> found.add(Occurrence.of(n, begin)));
          }
        });
    Collections.sort(found);
    return Families.longest(found);
  }

  /** The first form of each record that agrees with the text in its capitals. */
  private static Collection<Name> agreeing(List<Name> names, String text, int begin) {
    Map<AuthorityRecord, Name> agreeing = new LinkedHashMap<>();
    for (Name name : names) {
      if (name.agreesInCase(text, begin)) {
        agreeing.putIfAbsent(name.record(), name);
      }
    }
    return agreeing.values();
  }

  private static String foldCharByChar(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = chars[i] == '\n' ? ' ' : Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }

  private static boolean standsAlone(String text, int begin, int end) {
    return (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
