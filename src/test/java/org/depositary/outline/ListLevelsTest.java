package org.depositary.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** (i), (v), (x), (l) and doubled letters are letters or numerals by what stands around them. */
class ListLevelsTest {

  @ParameterizedTest(name = "{0} > {1}")
  @CsvSource({
    // one reading only
    "a b c, 1(a) 1(b) 1(c)",
    "i ii iii, 1(i) 1(ii) 1(iii)",
    "a i ii b, 1(a) 1(a)(i) 1(a)(ii) 1(b)",
    // goes on the letters
    "h i j, 1(h) 1(i) 1(j)",
    "g h i, 1(g) 1(h) 1(i)",
    "k l m, 1(k) 1(l) 1(m)",
    "u v w x y, 1(u) 1(v) 1(w) 1(x) 1(y)",
    "z aa bb, 1(z) 1(aa) 1(bb)",
    // goes on the numerals
    "iv v vi, 1(iv) 1(v) 1(vi)",
    "i ii iii iv v vi vii viii ix x xi, 1(i) 1(ii) 1(iii) 1(iv) 1(v) 1(vi) 1(vii) 1(viii) 1(ix) 1(x) 1(xi)",
    "c i ii iii iv v d, 1(c) 1(c)(i) 1(c)(ii) 1(c)(iii) 1(c)(iv) 1(c)(v) 1(d)",
    // the mark after it decides
    "h i ii i j, 1(h) 1(h)(i) 1(h)(ii) 1(i) 1(j)",
    "h i ii iii, 1(h) 1(h)(i) 1(h)(ii) 1(h)(iii)",
    // both go on: the inner list does
    "u i ii iii iv v vi, 1(u) 1(u)(i) 1(u)(ii) 1(u)(iii) 1(u)(iv) 1(u)(v) 1(u)(vi)",
    // alone
    "i, 1(i)",
    "a i b, 1(a) 1(a)(i) 1(b)",
    // each letter has a list of its own
    "a i ii b i ii, 1(a) 1(a)(i) 1(a)(ii) 1(b) 1(b)(i) 1(b)(ii)"
  })
  void lettersAndNumeralsAreToldApart(String marks, String locators) {
    String items =
        List.of(marks.split(" ")).stream()
            .map(mark -> "(" + mark + ") a thing to do;\n")
            .collect(Collectors.joining());
    String found = String.join(" ", Outlines.locators("1. The list is this:\n" + items));
    assertEquals("1 " + locators, found);
  }

  @ParameterizedTest(name = "{0} > {1}")
  @CsvSource({
    "'a) one;|b) two;', (a) (b)",
    "'(a)one;|(b)two;', (a) (b)",
    "'i) one;|ii) two;', (i) (ii)",
    "'a. one;|b. two;', (a) (b)",
    "'i. one;|ii. two;|iii. three;', (i) (ii) (iii)",
    "'1) one;|2) two;', (1) (2)",
    "'(1) one;|(2) two;', (1) (2)",
    "'1.One;|2.Two;', 1 2",
    "'1 bis. One;|1 ter. Two;', 1bis 1ter"
  })
  void marksAreReadHoweverTheyArePrinted(String lines, String locators) {
    assertEquals(locators, String.join(" ", Outlines.locators(lines.replace('|', '\n'))));
  }
}
