package org.depositary.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

  private static final String UNITS =
      "doc,start,end,locator,kind,issuer,acts,acts_ok,addressees,instruments\n";
  private static final String STATEMENTS =
      "document,start,end,locator,kind,issuer,acts,addressees,instruments\n";

  @TempDir private Path gold;
  private final Map<String, String> answers = new HashMap<>();

  @BeforeEach
  void everythingCounts() throws IOException {
    table("regions", "doc,start,end,tables\na,0,1000,\n");
  }

  private void table(String name, String csv) throws IOException {
    Files.writeString(gold.resolve(name + ".csv"), csv);
  }

  private Findings evaluate() throws IOException {
    return Evaluation.run(gold, name -> Optional.ofNullable(answers.get(name)));
  }

  /** Right, spurious and missed. */
  private String counts(String kind) throws IOException {
    return evaluate().scores().stream()
        .filter(each -> each.kind().equals(kind))
        .map(each -> each.right() + "/" + each.spurious() + "/" + each.missed())
        .findFirst()
        .orElse("none");
  }

  @Test
  void rowsOutsideTheRegionsDoNotCount() throws IOException {
    table("regions", "doc,start,end,tables\na,10,20,symbols|events\na,50,60,events\n");
    table("symbols", "doc,start,end,symbol\na,12,14,A/1\na,52,54,A/2\nb,12,14,A/3\n");
    answers.put("symbols", "document,start,end,symbol\na,19,30,A/1\na,20,30,A/4\na,55,56,A/5\n");
    assertEquals("1/0/0", counts("symbols"));
  }

  @Test
  void documentIsKnownByItsNumber() throws IOException {
    table("regions", "doc,start,end,tables\n004,0,10,\n");
    table("symbols", "doc,start,end,symbol\n004,1,2,A/1\n");
    answers.put("symbols", "document,start,end,symbol\n004_abc,1,2,a/1\ndigest-004_abc,1,2,A/2\n");
    assertEquals("1/0/0", counts("symbols"));
  }

  @Test
  void keysMeetByTheirNames() throws IOException {
    table("keys", "key,label,aliases\nICERD,Convention on racism,CERD convention\n");
    table("instrument_mentions", "doc,instrument\na,ICERD\n");
    answers.put("instruments", "key,label,aliases\nX-1,Other,Cerd  Convention|Y\n");
    answers.put("instrument-mentions", "document,instrument\na,X-1\na,X-2\n");
    assertEquals("1/1/0", counts("instrument_mentions"));
  }

  @Test
  void pleasAreNoTreatyActions() throws IOException {
    table(
        "treaty_actions",
        "doc,instrument,state,action,as_of,modality\na,CAT,MAR,ratification,2001,done\n"
            + "a,CAT,CHL,ratification,,called-for\n");
    answers.put(
        "treaty-actions",
        "document,instrument,state,action,modality,asOf\na,CAT,MAR,ratification,done,2001\n"
            + "a,CAT,FRA,ratification,planned,\na,CAT,DEU,ratification,done,\n");
    assertEquals("1/1/0", counts("treaty_actions"));
  }

  @ParameterizedTest
  @CsvSource({
    "art. 4,Article 4,1/0/0",
    "para. 191(b),paragraph 191 (b),1/0/0",
    "art. 4,art. 5,0/1/1"
  })
  void provisionsMayBeAbbreviated(String wanted, String given, String counts) throws IOException {
    table("provisions", "doc,instrument,provision\na,CAT," + wanted + "\n");
    answers.put("provisions", "document,instrument,provision\na,CAT," + given + "\n");
    assertEquals(counts, counts("provisions"));
  }

  @Test
  void statementsMeetUnitsByTheirWords() throws IOException {
    table(
        "recommendations",
        UNITS + "a,100,200,1,directive,HRC,urge,urge,,\na,300,400,2,directive,HRC,urge,urge,,\n");
    answers.put(
        "recommendations",
        STATEMENTS
            + "a,100,140,1,declarative,HRC,note,,\na,150,260,1,directive,HRC,urge,,\n"
            + "a,370,600,2,directive,HRC,urge,,\n");
    assertEquals("1/1/1", counts("recommendations"));
    assertEquals("1/0/1", counts("recommendations.kind"));
    assertEquals("1/1/1", counts("recommendations.acts"));
  }

  @Test
  void allowedValuesAndBorderlineStretchesCountNeitherWay() throws IOException {
    table("recommendations", UNITS + "a,100,200,1,directive,HRC,urge,urge|note,,\n");
    table("borderline", "doc,start,end\na,500,520\n");
    answers.put(
        "recommendations",
        STATEMENTS
            + "a,100,200,1,directive,HRC,urge|note|thank,,\na,510,550,9,directive,HRC,x,,\n");
    assertEquals("1/0/0", counts("recommendations"));
    assertEquals("1/1/0", counts("recommendations.acts"));
  }

  @Test
  void bulletsAreNotComparedByTheirPlace() throws IOException {
    table("recommendations", UNITS + "a,1,9,b1,directive,,x,,,\na,11,19,I/4(i),directive,,x,,,\n");
    answers.put(
        "recommendations",
        STATEMENTS + "a,1,9,p1/b1,directive,,x,,\na,11,19,I/4 (i),directive,,x,,\n");
    assertEquals("1/0/0", counts("recommendations.locator"));
  }

  @Test
  void namesMeetByTheirWordsTheLikestFirst() throws IOException {
    table("agenda", "doc,person,session,role,state,topic\na,Ana Núñez Pérez,Panel 1,chair,,Work\n");
    answers.put(
        "agenda",
        "document,person,session,role,state,topic\na,Ana Perez,Panel 2,chair,,\n"
            + "a,Ms. NUNEZ PEREZ Ana,Panel 1,speaker,,Work and the workers\n");
    assertEquals("1/1/0", counts("agenda"));
    assertEquals("1/0/0", counts("agenda.session"));
    assertEquals("0/1/1", counts("agenda.role"));
  }

  @Test
  void participantsMeetWithinTheirCategory() throws IOException {
    table("participants", "doc,name,category\na,OMER Assad,government\n");
    answers.put("participants", "document,name,category\na,OMER Assad,ngo\n");
    assertEquals("0/1/1", counts("participants"));
  }

  @Test
  void positionsMeetByTheirPlace() throws IOException {
    table("positions", "doc,start,end,holder,stance\na,10,20,IOM,call\n");
    answers.put("positions", "document,start,end,holder,stance\na,15,40,IOM,support\n");
    assertEquals("1/0/0", counts("positions"));
    assertEquals("0/1/1", counts("positions.stance"));
  }

  @Test
  void whatNobodyAskedOrLookedForIsNotCounted() throws IOException {
    table("positions", "doc,start,end,holder\na,10,20,IOM\n");
    assertEquals(List.of("positions"), evaluate().notAsked());
    answers.put("positions", "document,start,end,holder,stance\na,15,40,IOM,support\n");
    assertEquals("none", counts("positions.stance"));
    assertEquals("none", counts("symbols"));
  }

  @Test
  void differencesNameWhatIsMissedAndWhatIsSpurious() throws IOException {
    table("symbols", "doc,start,end,symbol\na,12,14,A/1\n");
    answers.put("symbols", "document,start,end,symbol\na,19,30,A/2\n");
    assertEquals(
        List.of("symbols\tmissed\ta\ta 1", "symbols\tspurious\ta\ta 2"),
        evaluate().differences().stream().map(Difference::toString).toList());
  }

  @Test
  void sharesAreOfWhatThereIs() {
    Score score = new Score("x", 3, 1, 2);
    assertEquals(0.75, score.precision());
    assertEquals(0.6, score.recall());
    assertEquals(2.0 / 3, score.f1(), 1e-12);
    assertEquals(1, new Score("x", 0, 0, 0).f1());
    assertEquals(0, new Score("x", 0, 0, 4).f1());
  }

  @Test
  void floorsTellLossesAndGains() throws IOException {
    table("symbols", "doc,start,end,symbol\na,12,14,A/1\na,15,17,A/2\n");
    table("events", "doc,start,end,event\na,12,14,Decade\n");
    answers.put("symbols", "document,start,end,symbol\na,12,14,A/1\n");
    answers.put("events", "document,start,end,event\na,12,14,Decade\n");
    Path file = gold.resolve("floors.csv");
    Files.writeString(file, "kind,f1\nsymbols,0.667\nevents,0.9\n");
    Floors floors = Floors.read(file);
    assertEquals(List.of(), floors.losses(evaluate()));
    assertEquals(List.of("events rose to 1.000, above 0.900"), floors.gains(evaluate()));
    Files.writeString(file, "kind,f1\nsymbols,0.668\n");
    assertTrue(Floors.read(file).losses(evaluate()).get(0).contains("below 0.668"));
  }
}
