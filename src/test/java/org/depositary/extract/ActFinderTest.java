package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.authority.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActFinderTest {

  private static final ActFinder FINDER =
      new ActFinder(Reading.CUES, Reading.AUTHORITIES.records(Kind.ACT));

  private static String acts(String words, boolean preambular, boolean collective) {
    AnnotatedDocument document = Reading.annotated("HRC", words);
    Voice voice =
        new Voice(document.body(), collective, false, Optional.empty(), Pattern.compile("(?!)"));
    Setting setting = new Setting(true, preambular, false, voice);
    return FINDER.find(document, 0, document.text().length(), setting).stream()
        .map(act -> act.act().key())
        .collect(Collectors.joining(" "));
  }

  private static String operative(String words) {
    return acts(words, false, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Urges all States to mend their roads | urge",
        "The Human Rights Council strongly condemns the theft, and urges its end | condemn urge",
        "Decides to invite the Secretary-General to mend the road | decide invite",
        "Also calls upon States to mend roads and invites UNICEF to help | call-upon invite",
        "Notes with appreciation the new road | note-with-appreciation",
        "Expresses its deep concern at the state of the road | express-concern",
        "Wishes to thank the road workers | thank",
        "Stresses the need for States to mend roads | stress need",
        "The Council is concerned about the roads | express-concern",
        "While welcoming the new road, the Human Rights Council regrets the toll | welcome regret",
        "The Human Rights Council, while noting the toll, welcomes the road | note welcome",
        "States are encouraged to mend roads | encourage",
        "States should mend roads and must not sell them | should must",
        "Reaffirms that States should mend roads | reaffirm should",
        "Notes with profound concern the holes in the road | note-with-concern",
        "Takes note with concern of the toll, and trusts that it will end | take-note-with-concern trust",
        "Expresses its sympathy to the drivers | express-sympathy",
        "The Human Rights Council expects States to mend roads | expect",
        "The Human Rights Council is of the view that roads are long | be-of-the-opinion",
        "Looks forward to the new road | look-forward",
        "States should find those who commit theft | should",
      })
  void findsTheActsOfTheBody(String words, String acts) {
    assertEquals(acts, operative(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A law of 1999 provides that they should be mended",
        "The road, which should be mended, is long",
        "The sign says \"Drivers should stop\" in red",
        "According to the mayor, roads should be wide",
        "The mayor urges drivers to stop",
        "The mayor trusts that drivers stop, and hopes for rain",
        "A sign warning of holes stood by the road, where thefts were committed",
        "Article 3 requires States to mend roads",
        "The road was mended by States invited by nobody",
      })
  void leavesTheVerbsOfOthersAlone(String words) {
    assertEquals("", operative(words));
  }

  @Test
  void aModalInsideWhatAModalAsksIsContent() {
    assertEquals("should", operative("States should see that no child needs to walk"));
  }

  @Test
  void aPreambleOpensInParticiplesAndAdjectives() {
    assertEquals(
        "recall emphasize", acts("Recalling the roads, and emphasizing their use,", true, false));
    assertEquals("express-concern", acts("Deeply alarmed by the holes in the roads,", true, false));
    assertEquals(
        "realize express-indignation",
        acts("Realizing that roads are long, and outraged by the toll,", true, false));
    assertEquals("take-into-consideration", acts("Taking into consideration tolls,", true, false));
    assertEquals("consider", acts("Having considered the report on roads,", true, false));
  }

  @Test
  void weNeedsNoSubjectAndNoEnding() {
    assertEquals("commit", acts("Commit ourselves to mend the roads", false, true));
    assertEquals(
        "thank welcome", acts("We thank the workers and we welcome the road", false, true));
    assertEquals("", acts("We thank the workers", false, false));
  }
}
