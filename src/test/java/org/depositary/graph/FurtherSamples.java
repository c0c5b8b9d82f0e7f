package org.depositary.graph;

import java.util.List;
import java.util.Optional;
import org.depositary.fact.AgendaEntry;
import org.depositary.fact.Agreement;
import org.depositary.fact.Echo;
import org.depositary.fact.EventHeld;
import org.depositary.fact.Fact;
import org.depositary.fact.Figure;
import org.depositary.fact.Participation;
import org.depositary.fact.Position;
import org.depositary.fact.Programme;
import org.depositary.fact.Statement;

/** Facts about meetings and undertakings that the words of {@link Samples} could be read as. */
final class FurtherSamples {

  private FurtherSamples() {}

  /** Each kind with all it may have, and with as little. */
  static List<Fact> facts() {
    return List.of(
        participation("Counsellor", "Mission of Chile", Optional.of("GROUP"), Optional.of("CHL")),
        participation("", "", Optional.empty(), Optional.empty()),
        agendaEntry("Panel 1", "SCHOOLS", "Head", "GROUP", Optional.of("CHL")),
        agendaEntry("Opening", "", "", "Friends of Examples", Optional.empty()),
        event("the Group", Optional.of("GROUP"), "1997-11-10", "1997-11", "Santiago"),
        event("seminar", Optional.empty(), "1997", "", ""),
        new Programme(
            Samples.evidence("It"),
            "School for nurses",
            "programme",
            List.of("CHL"),
            List.of("GROUP"),
            List.of("CHL"),
            List.of("MIGRANTS"),
            List.of("EDUCATION")),
        new Agreement(
            Samples.evidence("notes"),
            "agreement on work",
            "bilateral",
            List.of("CHL", "GROUP"),
            "seasonal work"),
        position(),
        new Figure(Samples.evidence("art. 4"), "ICERD", "parties", "173", "States"),
        new Figure(Samples.evidence("art. 4"), "course", "share", "2.5", "per cent"),
        new Figure(Samples.evidence("art. 4"), "course", "participants", "some ninety", ""),
        echo("sample_0", 0.875, "new addressee: STATES"),
        echo("sample_00", 1, ""));
  }

  private static Fact participation(
      String position, String affiliation, Optional<String> organization, Optional<String> state) {
    return new Participation(
        Samples.evidence("Chile"),
        position.isEmpty() ? "NOBODY" : "EXAMPLE Ada",
        position.isEmpty() ? "" : "Ms.",
        position,
        affiliation,
        organization,
        state,
        Participation.Category.INTERNATIONAL_ORGANIZATION);
  }

  private static Fact agendaEntry(
      String session, String topic, String position, String organization, Optional<String> state) {
    return new AgendaEntry(
        Samples.evidence("Chile"),
        session,
        topic,
        AgendaEntry.Role.SPEAKER,
        "Ada Example",
        position,
        organization,
        state);
  }

  private static Fact event(
      String name, Optional<String> key, String from, String to, String place) {
    return new EventHeld(Samples.evidence("Group"), name, key, from, to, place);
  }

  private static Fact position() {
    return new Position(
        Samples.evidence("It notes 𝒯 art. 4."),
        List.of("CHL"),
        Position.Stance.CONCERN,
        List.of("ICERD"),
        List.of("STATES"),
        List.of("EDUCATION"));
  }

  private static Fact echo(String earlier, double similarity, String change) {
    Statement statement = Samples.statement(Statement.Kind.DIRECTIVE);
    return new Echo(
        statement.evidence(),
        new Echo.Reference(earlier, statement),
        new Echo.Reference(Samples.DOCUMENT.id(), statement),
        similarity,
        change);
  }
}
