package org.depositary.browse;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A page of every kind: open to everybody, on wide and narrow screens, by day and by night. */
@ExtendWith(Look.class)
class EveryPageIT {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

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

  @Test
  void everyLinkOnThemLeadsSomewhere(Served served) throws Exception {
    Set<String> links = new TreeSet<>();
    for (String page : PAGES) {
      Document document = Jsoup.parse(get(served, page).body());
      for (String link : document.select("[href^='/'], [src^='/']").eachAttr("href")) {
        links.add(link.replaceFirst("#.*", ""));
      }
      for (Element inside : document.select("a[href^='#']")) {
        String place = URLDecoder.decode(inside.attr("href").substring(1), StandardCharsets.UTF_8);
        assertNotNull(document.getElementById(place), page + "#" + place);
      }
    }
    assertTrue(links.size() > 100, links.size() + " links");
    List<String> broken = new ArrayList<>();
    for (String link : links) {
      int status = get(served, link).statusCode();
      if (status != 200) {
        broken.add(link + ": " + status);
      }
    }
    assertEquals(List.of(), broken);
  }

  private static HttpResponse<String> get(Served served, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(served.origin() + path))
            .header("Accept", "text/html, */*;q=0.1")
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }
}
