package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.fact.TreatyAction.Action;
import org.depositary.fact.TreatyAction.Modality;

/**
 * A verb by which a state acts on a treaty.
 *
 * @param start in the sentence
 * @param end in the sentence
 * @param passive whether the states follow after "by"
 */
record TreatyVerb(int start, int end, Action action, Modality modality, boolean passive) {

  private static final String VERBS =
      "ratified (?:or|and|and/or) acceded to|ratified or accepted|ratified|acceded to|signed|accepted|approved|succeeded to|denounced|withdr(?:ew|awn) from";

  private static final Pattern PASSIVE =
      Pattern.compile(
          "\\b(?:(?:ha[sd]|have) (?:now |also )?been |(?:was|were|is|and|been|only) )(not )?("
              + VERBS
              + ") by\\b");

  private static final Pattern ACTIVE =
      Pattern.compile(
          "\\b((?:(?:has|have|had) |did )?(?:(not|not yet|never) )?(?:(?:also|since|already|recently|now|only) )*)("
              + VERBS
              + ")(?! by\\b)(?: and ("
              + VERBS
              + "))?\\b");

  static List<TreatyVerb> in(String sentence) {
    List<TreatyVerb> found = new ArrayList<>();
    for (Matcher m = PASSIVE.matcher(sentence); m.find(); ) {
      Modality modality = m.group(1) == null ? Modality.DONE : Modality.NOT_DONE;
      found.add(new TreatyVerb(m.start(), m.end(), action(m.group(2)), modality, true));
    }
    for (Matcher m = ACTIVE.matcher(sentence); m.find(); ) {
      int at = m.start(3);
      if (found.stream().anyMatch(v -> v.start() <= at && at < v.end())) {
        continue;
      }
      Modality modality = m.group(2) == null ? Modality.DONE : Modality.NOT_DONE;
      found.add(new TreatyVerb(m.start(), m.end(), action(m.group(3)), modality, false));
      if (m.group(4) != null) {
        found.add(new TreatyVerb(m.start(), m.end(), action(m.group(4)), modality, false));
      }
    }
    return found;
  }

  private static Action action(String verb) {
    String low = verb.toLowerCase(Locale.ROOT);
    if (low.startsWith("ratified ")) {
      return Action.RATIFICATION_OR_ACCESSION;
    }
    return switch (low.split(" ")[0]) {
      case "ratified" -> Action.RATIFICATION;
      case "acceded" -> Action.ACCESSION;
      case "signed" -> Action.SIGNATURE;
      case "accepted" -> Action.ACCEPTANCE;
      case "approved" -> Action.APPROVAL;
      case "succeeded" -> Action.SUCCESSION;
      default -> Action.WITHDRAWAL;
    };
  }
}
