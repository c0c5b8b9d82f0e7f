package org.depositary.authority;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.depositary.report.Issue;

/**
 * Decides what short names ("the Convention", "the Working Group") and shared ones ("CERD", body or
 * treaty) mean at their place, by what the document said before. What stays open is left out and
 * reported.
 */
public final class MentionResolver {

  private static final Pattern DETERMINED =
      Pattern.compile("(?i)\\b(the|this|that|said|same|present|its|their)( [a-z]+)? $");

  /** After a short name these go on into a longer one that is not known. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^ (on|of|against|for|relating|concerning|No\\.|Nos\\.|to (?!the )) ?(the )?\\p{Lu}.*");

  private static final Pattern POSSESSED = Pattern.compile("(?i)\\bits( [a-z]+)? $");
  private static final Pattern NUMBER_FOLLOWS = Pattern.compile(",?\\s\\(?Nos?\\.? ?\\d");

  private final Authorities authorities;
  private final NumberedInstruments numbered;
  private final Namesakes namesakes;

  public MentionResolver(Authorities authorities) {
    this.authorities = authorities;
    this.numbered = new NumberedInstruments(authorities);
    this.namesakes = new Namesakes(authorities);
  }

  /**
   * Resolves the names of a text.
   *
   * @param source the document's name, for the issues
   * @param found as the finder gives them
   * @param ownBody key of the body whose document it is; its short names mean it from the start
   * @param date of the document as ISO 8601, as far as known, or empty: a name that two bore one
   *     after the other means the one that was there then
   * @return sure occurrences by place, numbered instruments among them
   */
  public List<Occurrence> resolve(
      String source,
      String text,
      List<Occurrence> found,
      Optional<String> ownBody,
      String date,
      Consumer<Issue> issues) {
    Memory memory =
        new Memory(
            ownBody,
            ownBody
                .flatMap(authorities::actor)
                .flatMap(body -> body.detail("monitors").stream().findFirst()));
    SharedNames shared = new SharedNames(text, found, date);
    List<Occurrence> resolved = new ArrayList<>();
    Map<String, Integer> open = new TreeMap<>();
    for (List<Occurrence> same : byPlace(found)) {
      List<Occurrence> sure = same.stream().filter(Occurrence::sure).toList();
      List<Occurrence> decided = sure.isEmpty() ? decide(text, same, memory, shared) : sure;
      if (decided.isEmpty() && (isShared(same) || isName(text, same.get(0)))) {
        open.merge(text.substring(same.get(0).start(), same.get(0).end()), 1, Integer::sum);
      }
      decided.forEach(memory::remember);
      resolved.addAll(decided);
    }
    open.forEach(
        (name, times) ->
            issues.accept(
                Issue.note(
                    source,
                    "",
                    "\""
                        + name
                        + "\" is left open at "
                        + times
                        + " places: nothing said which is meant")));
    List<Occurrence> numbers = numbered.find(text, resolved, ownBody);
    Map<Integer, Integer> numberedAt = new HashMap<>();
    numbers.forEach(n -> numberedAt.put(n.start(), n.end()));
    resolved.removeIf(
        r ->
            r.kind() == Kind.INSTRUMENT
                && Integer.valueOf(r.end()).equals(numberedAt.get(r.start())));
    List<Occurrence> ofOthers = namesakes.among(text, resolved);
    resolved.removeIf(r -> isNumberedClass(text, r) || ofOthers.contains(r));
    resolved.addAll(numbers);
    Collections.sort(resolved);
    return dropDoubles(resolved);
  }

  /** "ILO Conventions Nos. 97 and 143" are those two, not the class of them. */
  private static boolean isNumberedClass(String text, Occurrence each) {
    return each.record().type().equals("instrument-class")
        && NUMBER_FOLLOWS.matcher(text).region(each.end(), text.length()).lookingAt();
  }

  /** Occurrences of one family at one place, in the order of the text. */
  private static Iterable<List<Occurrence>> byPlace(List<Occurrence> found) {
    Map<String, List<Occurrence>> places = new LinkedHashMap<>();
    for (Occurrence each : found) {
      String family =
          each.kind().isActor() || each.kind() == Kind.INSTRUMENT ? "name" : each.kind().label();
      places
          .computeIfAbsent(each.start() + "-" + each.end() + family, k -> new ArrayList<>())
          .add(each);
    }
    return places.values();
  }

  private static List<Occurrence> decide(
      String text, List<Occurrence> same, Memory memory, SharedNames shared) {
    if (isShared(same)) {
      return shared.decide(same, memory).map(o -> List.of(o.resolved())).orElse(List.of());
    }
    if (!isName(text, same.get(0))) {
      return List.of();
    }
    return memory
        .latest(same)
        .or(() -> belonging(text, same, memory))
        .map(o -> List.of(o.resolved()))
        .orElse(List.of());
  }

  /** "the Covenant and its Optional Protocol": what belongs to what was named last. */
  private static Optional<Occurrence> belonging(String text, List<Occurrence> same, Memory memory) {
    int start = same.get(0).start();
    String before = text.substring(Math.max(0, start - 25), start).replace('\n', ' ');
    return POSSESSED.matcher(before).find() ? memory.partOfLast(same) : Optional.empty();
  }

  private static boolean isShared(List<Occurrence> same) {
    return same.stream().anyMatch(o -> o.record().ambiguous().contains(o.form()));
  }

  /** A short name of one word needs "the" before it, and nothing after it that goes on. */
  private static boolean isName(String text, Occurrence short_) {
    String before =
        text.substring(Math.max(0, short_.start() - 25), short_.start()).replace('\n', ' ');
    String after =
        text.substring(short_.end(), Math.min(text.length(), short_.end() + 25)).replace('\n', ' ');
    boolean oneWord = short_.form().indexOf(' ') < 0;
    return (!oneWord || DETERMINED.matcher(before).find()) && !GOES_ON.matcher(after).matches();
  }

  private static List<Occurrence> dropDoubles(List<Occurrence> sorted) {
    List<Occurrence> kept = new ArrayList<>();
    Map<String, Integer> lastEnd = new HashMap<>();
    for (Occurrence each : sorted) {
      String name = each.kind() + each.key();
      if (each.start() >= lastEnd.getOrDefault(name, 0)) {
        kept.add(each);
        lastEnd.put(name, each.end());
      }
    }
    return List.copyOf(kept);
  }
}
