package org.depositary.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.core.Var;
import org.depositary.query.Answer;

/** Makes the sections of a thing's page by asking what their plans say. */
final class Sections {

  /** The column in which a query that gives only the first rows says how many there are. */
  static final String TOTAL = "total";

  private static final String ID = "/id/";

  private final Site site;
  private final FactRows rows;

  Sections(Site site, Chips chips) {
    this.site = site;
    this.rows = new FactRows(chips, site.texts());
  }

  /**
   * The sections of a thing that have something to show.
   *
   * @param key of the thing, by which canned queries know it; empty if it has none
   */
  List<Section> of(List<SectionPlan> plans, String iri, String key) {
    List<Section> sections = new ArrayList<>();
    for (SectionPlan plan : plans) {
      String path = site.addresses().path(iri).orElse("");
      boolean itself = plan.thing().filter(each -> path.equals(ID + each)).isPresent();
      if (!itself) {
        Section section = section(plan, iri, key);
        if (section.total() > 0) {
          sections.add(section);
        }
      }
    }
    return sections;
  }

  private Section section(SectionPlan plan, String iri, String key) {
    String about = plan.thing().map(each -> site.addresses().iri(ID + each)).orElse(iri);
    String known = plan.thing().map(each -> each.substring(each.indexOf('/') + 1)).orElse(key);
    Map<String, String> arguments = new LinkedHashMap<>(plan.arguments());
    arguments.put("thing", about);
    Answer.Rows answer = site.rows(plan.query(), arguments);
    List<String> columns = answer.columns().stream().map(Var::getName).toList();
    Optional<SectionPlan.Whole> whole = plan.all().filter(each -> !known.isEmpty());
    UnaryOperator<String> count =
        whole
            .filter(each -> !each.by().isEmpty())
            .<UnaryOperator<String>>map(each -> rowKey -> each.of(known, rowKey).page())
            .orElse(null);
    List<FactRow> first =
        answer.rows().stream()
            .limit(plan.first())
            .map(row -> rows.row(row, columns, count))
            .toList();
    return new Section(
        plan.name(),
        plan.show(),
        telling(first, site.addresses().link(iri)),
        first,
        total(answer),
        whole.map(each -> each.of(known)));
  }

  private static int total(Answer.Rows answer) {
    return answer.rows().stream()
        .limit(1)
        .map(row -> row.get(TOTAL))
        .filter(Objects::nonNull)
        .mapToInt(total -> ((Number) total.getLiteralValue()).intValue())
        .findFirst()
        .orElse(answer.rows().size());
  }

  /** The columns in which some row has something, and something else than the page's own thing. */
  private static List<String> telling(List<FactRow> rows, String own) {
    return rows.stream()
        .flatMap(row -> row.fields().stream())
        .filter(field -> !field.empty())
        .filter(
            field ->
                field.chips().isEmpty()
                    || field.chips().stream().anyMatch(chip -> !chip.address().equals(own)))
        .map(FactRow.Field::column)
        .distinct()
        .toList();
  }
}
