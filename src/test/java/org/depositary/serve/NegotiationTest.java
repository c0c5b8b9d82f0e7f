package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {

  private static final Negotiation OF_THINGS =
      new Negotiation(
          MediaFormat.TURTLE,
          MediaFormat.HTML,
          MediaFormat.JSON_LD,
          MediaFormat.N_TRIPLES,
          MediaFormat.RDF_XML);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8 | HTML",
        "*/* | TURTLE",
        "'' | TURTLE",
        "text/* | TURTLE",
        "text/turtle;q=0.3, application/rdf+xml;q=0.7 | RDF_XML",
        "application/ld+json, */*;q=0.1 | JSON_LD",
        "APPLICATION/N-TRIPLES | N_TRIPLES",
        "text/turtle;q=0, */* | HTML",
        "text/*;q=0.4, text/html;q=0.2, application/n-triples;q=0.3 | TURTLE",
        "text/html; charset=utf-8 | HTML",
        "application/rdf+xml;q=1.0 , text/turtle;q=1.0 | TURTLE"
      })
  void theBestOfWhatThereIs(String accept, MediaFormat expected) {
    assertEquals(Optional.of(expected), OF_THINGS.accepted(accept));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "image/png",
        "text/html;q=0",
        "nonsense",
        ";;,,/ ;q=",
        "text/turtle;q=0",
        "application/*;q=0, image/*"
      })
  void noneWillDo(String accept) {
    assertEquals(Optional.empty(), OF_THINGS.accepted(accept));
  }

  @Test
  void withoutAheaderItIsTheFirst() {
    assertEquals(Optional.of(MediaFormat.TURTLE), OF_THINGS.accepted(null));
  }

  @Test
  void theSuffixOfAnAddressSaysIt() {
    assertEquals(Optional.of(MediaFormat.JSON_LD), OF_THINGS.suffix("/id/state/MAR.jsonld"));
    assertEquals(Optional.empty(), OF_THINGS.suffix("/id/state/MAR.csv"));
    assertEquals(Optional.empty(), OF_THINGS.suffix("/id/state/MAR"));
  }

  @Test
  void itsNameSaysIt() {
    assertEquals(Optional.of(MediaFormat.RDF_XML), OF_THINGS.named("rdf"));
    assertEquals(Optional.empty(), OF_THINGS.named("csv"));
  }
}
