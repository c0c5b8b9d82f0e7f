package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityReader;
import org.depositary.extract.StatedDocument.Stated;
import org.depositary.fact.Echo;
import org.depositary.fact.Evidence;
import org.depositary.fact.Statement;
import org.depositary.text.Span;
import org.junit.jupiter.api.Test;

/** All sentences are made up. */
class EchoFinderTest {

  private static final Authorities AUTHORITIES;
  private static final EchoCues CUES;

  static {
    try {
      AUTHORITIES = AuthorityReader.read(Path.of("data/authorities"), issue -> {});
      CUES = EchoCues.read(Path.of("data/extraction/echoes.yaml"));
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final String FARMS =
      "urges States to register domestic workers on remote farms with the labour inspectorate";
  private static final Stated ON_FARMS = asked(FARMS, "urge", 3, List.of("STATES"), List.of());

  /** Others, so that the pile has common words and rare ones. */
  private static final List<Stated> OTHERS =
      Stream.of(
              "urges States to translate school books for border regions",
              "urges States to publish statistics on rejected visa applications every year",
              "urges States to repair the reception centres on the southern islands",
              "urges States to train interpreters for hospital wards and courts",
              "urges States to open libraries in the evening for shift workers")
          .map(words -> asked(words, "urge", 3, List.of("STATES"), List.of()))
          .toList();

  private static Stated asked(
      String words, String act, int strength, List<String> addressees, List<String> instruments) {
    return asked("", words, act, strength, addressees, instruments, List.of());
  }

  private static Stated asked(
      String session,
      String words,
      String act,
      int strength,
      List<String> addressees,
      List<String> instruments,
      List<String> themes) {
    Evidence evidence = new Evidence(new Span(0, words.length()), words, "1", "test");
    return new Stated(
        session,
        new Statement(
            evidence,
            Statement.Kind.DIRECTIVE,
            Optional.empty(),
            List.of(act),
            addressees,
            instruments,
            List.of(),
            List.of(),
            themes,
            strength,
            0,
            "",
            Optional.empty()));
  }

  private static Stated at(String session, Stated stated) {
    return new Stated(session, stated.statement());
  }

  private static StatedDocument document(String id, String date, Stated... recommendations) {
    Optional<String> original =
        id.startsWith("digest-") ? Optional.of(id.substring("digest-".length())) : Optional.empty();
    return new StatedDocument(id, original, date, List.of(recommendations));
  }

  private static List<Echo> find(StatedDocument... documents) {
    List<StatedDocument> pile = new ArrayList<>(List.of(documents));
    pile.add(document("others", "1990", OTHERS.toArray(Stated[]::new)));
    return new EchoFinder(AUTHORITIES, CUES)
        .find(pile).values().stream().flatMap(List::stream).toList();
  }

  private static String change(Stated earlier, Stated later) {
    List<Echo> found = find(document("a", "2001", earlier), document("b", "2002", later));
    assertEquals(1, found.size());
    return found.get(0).change();
  }

  @Test
  void theSameInALaterYearIsAnEchoOfTheEarlierOne() {
    List<Echo> found = find(document("a", "2002", ON_FARMS), document("b", "2001-05", ON_FARMS));
    assertEquals(1, found.size());
    Echo echo = found.get(0);
    assertEquals("b", echo.earlier().document());
    assertEquals("a", echo.later().document());
    assertEquals(1, echo.similarity(), 1e-9);
    assertEquals("", echo.change());
    assertEquals(FARMS, echo.evidence().quote());
    assertEquals("echo.likeness", echo.evidence().rule());
  }

  @Test
  void otherWordsForTheSameAreAnEchoAndTheChangeIsTold() {
    String again =
        "recommends that States and employers, without delay, see that domestic workers on remote"
            + " farms are registered with labour inspectorates";
    Stated later =
        asked(again, "recommend", 2, List.of("EMPLOYERS", "STATES"), List.of("ILO-C189"));
    assertEquals(
        "weaker act: urge to recommend; new addressee: EMPLOYERS; new instrument: ILO-C189;"
            + " more urgent: without delay",
        change(ON_FARMS, later));
    assertEquals(
        "stronger act: recommend to urge; addressee left out: EMPLOYERS; instrument left out:"
            + " ILO-C189; less urgent: no longer without delay",
        change(later, ON_FARMS));
  }

  @Test
  void anotherDemandOnTheSameSubjectIsNone() {
    Stated inspect =
        asked(
            "urges States to pay labour inspectors who visit farms a danger allowance",
            "urge",
            3,
            List.of("STATES"),
            List.of());
    assertEquals(List.of(), find(document("a", "2001", ON_FARMS), document("b", "2002", inspect)));
  }

  @Test
  void theSameDemandOfAnotherActorOrAboutAnotherInstrumentIsNone() {
    Stated chile = asked(FARMS, "urge", 3, List.of("CHL"), List.of());
    Stated peru = asked(FARMS, "urge", 3, List.of("PER"), List.of());
    assertEquals(List.of(), find(document("a", "2001", chile), document("b", "2002", peru)));
    Stated one = asked(FARMS, "urge", 3, List.of("STATES"), List.of("ILO-C189"));
    Stated other = asked(FARMS, "urge", 3, List.of("STATES"), List.of("ICERD"));
    assertEquals(List.of(), find(document("a", "2001", one), document("b", "2002", other)));
  }

  @Test
  void inTwoDocumentsWhatIsAskedOfNobodyIsNone() {
    Stated passive = asked(FARMS, "urge", 3, List.of(), List.of());
    assertEquals(List.of(), find(document("a", "2001", passive), document("b", "2002", passive)));
  }

  @Test
  void pleasToRatifyOneTreatyAreOnePleaHoweverTheyAreWorded() {
    Stated one = ratify("ICRMW", "invites States to become party to it", "STATES");
    Stated other = ratify("ICRMW", "urges ratification by all Governments this year", "STATES");
    assertEquals(1, find(document("a", "2001", one), document("b", "2002", other)).size());
    Stated icerd = ratify("ICERD", "invites States to become party to it", "STATES");
    assertEquals(List.of(), find(document("a", "2001", icerd), document("b", "2002", other)));
    Stated chile = ratify("ICRMW", "urges ratification by Chile this year", "CHL");
    assertEquals(List.of(), find(document("a", "2001", one), document("b", "2002", chile)));
  }

  private static Stated ratify(String instrument, String words, String addressee) {
    return asked(
        "", words, "urge", 3, List.of(addressee), List.of(instrument), List.of("RATIFICATION"));
  }

  @Test
  void inOneDocumentOnlyAnotherSessionEchoes() {
    Stated first = at("First session", ON_FARMS);
    Stated second = at("Second session", ON_FARMS);
    assertEquals(1, find(document("a", "2001", first, second)).size());
    assertEquals(1, find(document("a", "", first, second)).size());
    assertEquals(List.of(), find(document("a", "2001", first, first)));
    assertEquals(List.of(), find(document("a", "2001", ON_FARMS, second)));
  }

  @Test
  void aDigestNeverEchoesItsOriginalAndStandsInForOneThatIsNotThere() {
    StatedDocument original = document("a", "2001", ON_FARMS);
    StatedDocument digest = document("digest-a", "2002", ON_FARMS);
    StatedDocument later = document("b", "2003", ON_FARMS);
    assertEquals(List.of(), find(original, digest));
    assertEquals(List.of("a"), earlier(find(original, digest, later)));
    assertEquals(List.of("digest-a"), earlier(find(digest, later)));
  }

  @Test
  void withoutADateNothingIsEarlier() {
    assertEquals(List.of(), find(document("a", "", ON_FARMS), document("b", "2002", ON_FARMS)));
  }

  private static List<String> earlier(List<Echo> echoes) {
    return echoes.stream().map(echo -> echo.earlier().document()).toList();
  }

  @Test
  void theOrderOfThePileDoesNotShow() {
    List<StatedDocument> pile = new ArrayList<>(pile(60, new Random(1)));
    EchoFinder finder = new EchoFinder(AUTHORITIES, CUES);
    var expected = finder.find(pile);
    assertTrue(!expected.isEmpty());
    Collections.shuffle(pile, new Random(2));
    assertEquals(expected, finder.find(pile));
  }

  @Test
  void aLargePileTakesSeconds() {
    List<StatedDocument> pile = pile(3000, new Random(3));
    var found =
        assertTimeout(Duration.ofSeconds(20), () -> new EchoFinder(AUTHORITIES, CUES).find(pile));
    assertTrue(found.values().stream().allMatch(echoes -> echoes.size() <= 10 * 3));
  }

  /** Recommendations of common and rare words, each tenth of them one that was made before. */
  private static List<StatedDocument> pile(int size, Random random) {
    List<Stated> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(i % 10 == 9 ? all.get(random.nextInt(i)) : madeUp(random));
    }
    return IntStream.range(0, (size + 9) / 10)
        .mapToObj(
            i ->
                document(
                    "d" + i,
                    String.valueOf(1900 + i),
                    all.subList(10 * i, Math.min(size, 10 * i + 10)).toArray(Stated[]::new)))
        .toList();
  }

  private static Stated madeUp(Random random) {
    StringBuilder words = new StringBuilder("urges States to");
    for (int i = 0; i < 30; i++) {
      int rank = (int) Math.pow(2000, random.nextDouble());
      words.append(' ').append(word(rank));
    }
    return asked(words.toString(), "urge", 3, List.of("STATES"), List.of());
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 1000; rest > 0; rest /= 10) {
      word.append("bak dol fim gur hez jop kat lun mir nos".split(" ")[rest % 10]);
    }
    return word.toString();
  }
}
