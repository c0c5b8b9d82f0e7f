package org.depositary.browse;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A page of every kind: open to everybody, on wide and narrow screens, by day and by night. */
@ExtendWith(Look.class)
class EveryPageIT {

  private static final List<String> PAGES =
      List.of(
          "/",
          "/about",
          "/documents",
          "/documents/digest-003_b397f6c2a755576b",
          "/editor",
          "/explore",
          "/id/actor/IWG-DDPA",
          "/id/instrument/ICRMW",
          "/id/state/MAR",
          "/id/theme/EDUCATION",
          "/id/nothing/of-the-kind",
          "/queries/",
          "/queries/addressee-themes",
          "/queries/recommendations?theme=EDUCATION",
          "/queries/state-profile",
          "/search?q=Morocco");

  static Stream<Arguments> views() {
    return PAGES.stream()
        .flatMap(page -> Stream.of(Arguments.of(page, 1440, false), Arguments.of(page, 390, true)));
  }

  @ParameterizedTest
  @MethodSource("views")
  void hasNoBarriers(String page, int width, boolean dark, Browser browser) throws IOException {
    browser.as(width, dark).open(page);
    browser.find("main");
    String name = "page" + page.replaceAll("[^A-Za-z0-9]+", "-") + (dark ? "-dark" : "-light");
    browser.picture(name + "-" + width);
    List<String> complaints = new ArrayList<>(browser.complaints());
    complaints.removeIf(each -> page.contains("nothing") && each.contains("404"));
    assertAll(
        () -> assertEquals(List.of(), browser.barriers()),
        () -> assertEquals(List.of(), complaints),
        () -> assertTrue(browser.tooWide() <= 0, "too wide by " + browser.tooWide()),
        () -> assertTrue(browser.title().endsWith("Depositary"), browser.title()));
  }
}
