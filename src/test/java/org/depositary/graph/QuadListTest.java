package org.depositary.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadListTest {

  private final Node node = new IriMinter().thing("instrument", "ICERD");
  private final QuadList quads = new QuadList(new IriMinter().graph("authorities"));

  @ParameterizedTest
  @CsvSource({
    "1965-12-21, date",
    "1965-12, gYearMonth",
    "1965, gYear",
    "1965-02-30, string",
    "1965-13, string",
    "21 December 1965, string",
    "196x, string"
  })
  void onlyAFullDateIsADate(String value, String type) {
    quads.date(node, Vocabulary.adopted, value);
    Node object = quads.stream().findFirst().orElseThrow().getObject();
    assertEquals(XSDDatatype.XSD + "#" + type, object.getLiteralDatatypeURI());
    assertEquals(value, object.getLiteralLexicalForm());
  }

  @Test
  void anEmptyTextSaysNothing() {
    quads.text(node, Vocabulary.adoptedBy, "").date(node, Vocabulary.adopted, "");
    assertEquals(0, quads.stream().count());
  }
}
