package org.depositary.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depositary.authority.ActForm;

/** Reads participles and adjectives: of a preamble, of asides, and passives that ask. */
final class ParticipleActs {

  private static final Pattern TO_BE = Pattern.compile("(?i)\\b(is|are|was|were)( \\w+ly| \\w+)?$");
  private static final Pattern IT_IS = Pattern.compile("(?:^|[.;:,] ?)[Ii]t (?:is|was)$");
  private static final Pattern CONTENT_OPENS =
      Pattern.compile("^ (the|that|its|their|also|this|all|those)\\b.*");
  private static final Pattern WHILE = Pattern.compile("(?i)(?:^|, |[.;] )while$");

  private final LeftContext left;
  private final Subjects subjects;

  ParticipleActs(LeftContext left, Subjects subjects) {
    this.left = left;
    this.subjects = subjects;
  }

  /** "States are encouraged to": the body asks the subject. "should be encouraged" is a modal's. */
  Optional<FoundAct> passive(Candidate c) {
    String before = left.withoutAdverbials(c.left());
    boolean asks = c.right().startsWith(" to ") || c.right().startsWith(", ");
    if (!TO_BE.matcher(before).find()
        || !asks
        || left.isSubordinate(c.left())
        || !c.setting().hasSpeaker()) {
      return Optional.empty();
    }
    return Optional.of(c.made(ActForm.PASSIVE, List.of()));
  }

  /** "It is recommended that States act": the body asks the subject of the clause. */
  Optional<FoundAct> impersonal(Candidate c) {
    boolean said =
        c.isDirective()
            && c.setting().hasSpeaker()
            && c.right().startsWith(" that ")
            && IT_IS.matcher(left.withoutAdverbials(c.left())).find();
    return said ? Optional.of(c.made(ActForm.PASSIVE, List.of())) : Optional.empty();
  }

  /** "Deeply concerned at"; "the Committee is concerned". */
  Optional<FoundAct> adjective(Candidate c) {
    String before = left.withoutAdverbials(c.left());
    if (c.setting().preambular() && (before.isEmpty() || left.isCoordinated(before))) {
      return Optional.of(c.made(ActForm.ADJECTIVE, List.of()));
    }
    String subject = before.replaceFirst("(?i) (is|was|remains|are)$", "");
    boolean said = subject.length() < before.length() && !c.right().startsWith(" to ");
    return said
        ? subjects.of(c, subject).map(speakers -> c.made(ActForm.ADJECTIVE, speakers))
        : Optional.empty();
  }

  Optional<FoundAct> participle(Candidate c) {
    String before = left.withoutAdverbials(c.left());
    if (c.setting().preambular()) {
      boolean opens = before.isEmpty() || left.isCoordinated(before);
      return opens ? Optional.of(c.made(ActForm.PARTICIPLE, List.of())) : Optional.empty();
    }
    boolean later = !before.isEmpty() && c.setting().inherits() && !c.isDirective();
    boolean joined = before.endsWith(" and") && CONTENT_OPENS.matcher(c.right()).matches();
    boolean opensSentence = left.startsSentence(before) && c.left().length() > 1;
    return later && (joined || opensSentence) || isAside(c, before)
        ? Optional.of(c.made(ActForm.PARTICIPLE, List.of()))
        : Optional.empty();
  }

  /** "While noting the law, the Committee is concerned", "The Council, while thanking": its own. */
  private boolean isAside(Candidate c, String before) {
    if (c.isDirective() || !WHILE.matcher(before).find()) {
      return false;
    }
    String sentence = c.right().split("[.;] ", 2)[0];
    int end = c.at().end() + sentence.length();
    boolean speakerFollows =
        c.names().stream()
            .filter(name -> name.start() > c.at().end() && name.end() < end)
            .filter(name -> subjects.speaks(c, name))
            .anyMatch(
                name ->
                    c.words()
                        .substring(0, name.start() - c.offset())
                        .matches("(?s).*, (?:the |The )?"));
    String ahead = before.replaceFirst("(?i), while$", "");
    boolean speakerBefore =
        c.names().stream()
            .anyMatch(n -> n.end() - c.offset() == ahead.length() && subjects.speaks(c, n));
    return speakerFollows || speakerBefore && ahead.length() < before.length();
  }
}
