package org.depositary.authority;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Bodies of others that are called as bodies of the United Nations are. */
final class Namesakes {

  private static final String UNITED_NATIONS = "UN";
  private static final Pattern OF = Pattern.compile("\\sof\\s(?:the\\s)?");
  private static final Pattern OF_ANOTHER =
      Pattern.compile(OF + "(?!United\\sNations|UN\\b)\\p{Lu}\\p{L}");

  private final Set<String> ofTheUnitedNations = new HashSet<>(Set.of(UNITED_NATIONS));

  Namesakes(Authorities authorities) {
    boolean grows = true;
    while (grows) {
      grows = false;
      for (AuthorityRecord each : authorities.records(Kind.ACTOR)) {
        grows |=
            each.parent().filter(ofTheUnitedNations::contains).isPresent()
                && ofTheUnitedNations.add(each.key());
      }
    }
  }

  /** Those of the names in a text that what follows them gives to another. */
  List<Occurrence> among(String text, List<Occurrence> named) {
    Set<Integer> states =
        named.stream()
            .filter(each -> each.kind() == Kind.STATE)
            .map(Occurrence::start)
            .collect(Collectors.toSet());
    return named.stream()
        .filter(each -> each.kind() == Kind.ACTOR)
        .filter(each -> isOfAnother(text, each) || isOfAState(text, each, states))
        .toList();
  }

  /** "the General Assembly of the Guild of Bakers" is not that of the United Nations. */
  private static boolean isOfAnother(String text, Occurrence each) {
    return each.record().parent().filter(UNITED_NATIONS::equals).isPresent()
        && OF_ANOTHER.matcher(text).region(each.end(), text.length()).lookingAt();
  }

  /** Nor is "the Commission on Human Rights of the Philippines". */
  private boolean isOfAState(String text, Occurrence each, Set<Integer> states) {
    Matcher of = OF.matcher(text).region(each.end(), text.length());
    return ofTheUnitedNations.contains(each.key())
        && !each.key().equals(UNITED_NATIONS)
        && of.lookingAt()
        && states.contains(of.end());
  }
}
