package org.depositary.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.depositary.query.CannedQuery;

/** Values of answers as people read them: names instead of keys, and each leads to its thing. */
final class Cells {

  /** Names up to this length are shown whole, else the key with the name as its title. */
  private static final int SHORT = 40;

  private final ThingNames names;
  private final Addresses addresses;
  private final ColumnKinds kinds;
  private final Set<String> multivalued;

  Cells(ThingNames names, Addresses addresses, CannedQuery canned) {
    this.names = names;
    this.addresses = addresses;
    this.kinds = new ColumnKinds(canned.name());
    this.multivalued = canned.multivalued();
  }

  ColumnKinds kinds() {
    return kinds;
  }

  /** The field of a row in a column. */
  Cell cell(Binding row, String column) {
    Node value = row.get(column);
    if (value == null) {
      return new Cell(List.of());
    }
    if (value.isURI()) {
      String link = addresses.link(value.getURI());
      return new Cell(List.of(new Cell.Item(shortened(link), link, "", "")));
    }
    if (!value.isLiteral()) {
      return new Cell(List.of(Cell.Item.plain(value.toString())));
    }
    String text = value.getLiteralLexicalForm();
    String[] values = multivalued.contains(column) ? text.split("\\|") : new String[] {text};
    return new Cell(
        Arrays.stream(values)
            .filter(each -> !each.isEmpty())
            .map(each -> item(row, column, each))
            .toList());
  }

  private Cell.Item item(Binding row, String column, String value) {
    String documentColumn = kinds.documentOf(column);
    Node document = documentColumn.isEmpty() ? null : row.get(documentColumn);
    if (document != null) {
      return new Cell.Item(value, Addresses.place(document.getLiteralLexicalForm(), value), "", "");
    }
    for (String kind : kinds.things(column)) {
      Optional<ThingNames.Thing> thing = names.find(kind, value);
      if (thing.isPresent()) {
        return named(kind, value, thing.get());
      }
    }
    return Cell.Item.plain(value);
  }

  private Cell.Item named(String kind, String key, ThingNames.Thing thing) {
    if (kind.equals("document")) {
      return new Cell.Item(key, Addresses.place(key, ""), thing.label(), "");
    }
    boolean whole = thing.label().length() <= SHORT;
    return new Cell.Item(
        whole ? thing.label() : key, thing.path(), whole ? "" : thing.label(), kinds.colour(kind));
  }

  private static String shortened(String link) {
    int slash = link.lastIndexOf('/');
    return slash > 0 && slash < link.length() - 1 ? link.substring(slash + 1) : link;
  }
}
