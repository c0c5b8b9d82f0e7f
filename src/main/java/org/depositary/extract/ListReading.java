package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.fact.Participation.Category;

/** One reading of one list, line by line: what stands above, who was the last person. */
final class ListReading {

  private final AnnotatedDocument document;
  private final String text;
  private final List<TextLine> lines;
  private final ListReader reader;
  private final ListTable table;
  private final boolean bare;
  private final List<ListGroup> groups = new ArrayList<>();
  private Optional<Category> category = Optional.empty();
  private boolean headed;

  /** Lines since the last name, or since the last heading where no name came yet. */
  private List<TextLine> open = new ArrayList<>();

  private ListGroup group;

  ListReading(AnnotatedDocument document, List<TextLine> lines, ListReader reader, boolean bare) {
    this.document = document;
    this.text = document.text();
    this.lines = lines;
    this.reader = reader;
    this.table = reader.table();
    this.bare = bare;
  }

  List<ListGroup> groups() {
    section(Optional.empty(), 0);
    for (int i = 0; i < lines.size(); i++) {
      String words = lines.get(i).words(text);
      Optional<PersonName> name = name(i);
      Optional<Category> part = reader.kinds().section(words);
      if (ListTable.isRow(words)) {
        row(lines.get(i));
      } else if (name.isPresent()) {
        i = person(i, name.get());
      } else if (part.isPresent() && !isPost(i, words)) {
        section(part, i + 1);
      } else if (isState(i, words)) {
        begin(Optional.of(lines.get(i)), state(words));
      } else if (isUnknownState(i, words)) {
        begin(Optional.of(lines.get(i)), Optional.empty());
      } else {
        line(lines.get(i), words);
      }
    }
    groups.removeIf(each -> each.people().isEmpty() && each.state().isEmpty());
    return groups;
  }

  private Optional<PersonName> name(int i) {
    Optional<PersonName> name = reader.name(text, lines, i);
    return name.isPresent() || !bare ? name : reader.bareName(text, lines.get(i));
  }

  private boolean isName(int i) {
    return i < lines.size() && name(i).isPresent();
  }

  /** "Chairperson" below a name is that person's post; apart, above a name, it opens a part. */
  private boolean isPost(int i, String words) {
    List<Word> all = Word.in(words, 0, words.length());
    boolean post = reader.cues().posts().posts().at(all, 0) == all.size();
    boolean first = group.people().isEmpty() && open.isEmpty();
    return post && !first && (open.isEmpty() || !lines.get(i).apart() || !isName(i + 1));
  }

  private void section(Optional<Category> part, int next) {
    category = part;
    headed = next < lines.size() && !isName(next) && !ListTable.isRow(lines.get(next).words(text));
    begin(Optional.empty(), Optional.empty());
  }

  private void begin(Optional<TextLine> heading, Optional<String> state) {
    group = ListGroup.under(category, heading, state, headed);
    groups.add(group);
    open = new ArrayList<>();
  }

  private boolean mayHoldStates() {
    return category.isEmpty() || category.get() == Category.GOVERNMENT;
  }

  private Optional<String> state(String words) {
    return reader.states().key(words, document.date());
  }

  /** A state alone on its line, with a name below or another heading. */
  private boolean isState(int i, String words) {
    if (!mayHoldStates() || !reader.states().isName(words)) {
      return false;
    }
    String next = i + 1 < lines.size() ? lines.get(i + 1).words(text) : "";
    return isName(i + 1)
        || reader.states().isName(next)
        || reader.kinds().section(next).isPresent();
  }

  /** Capitals alone on a line above a name: a state whose name is misread or not known. */
  private boolean isUnknownState(int i, String words) {
    return mayHoldStates()
        && headed
        && words.equals(words.toUpperCase(java.util.Locale.ROOT))
        && words.matches("[\\p{L} ,'().&-]{4,60}")
        && isName(i + 1);
  }

  private void line(TextLine line, String words) {
    if (line.bullet() && !group.people().isEmpty()) {
      // what stands right above a list belongs to it
      if (!open.isEmpty() && open.get(open.size() - 1).apart()) {
        open.remove(open.size() - 1);
      }
      open = new ArrayList<>();
    } else if (!reader.kinds().isNoise(words) && !reader.kinds().isTitle(words)) {
      open.add(line);
    }
  }

  private int person(int i, PersonName name) {
    heading()
        .ifPresent(
            line ->
                begin(
                    Optional.of(line),
                    mayHoldStates() ? state(line.words(text)) : Optional.empty()));
    open = new ArrayList<>();
    group.people().add(new PersonBlock(name, open, Optional.empty()));
    int last = i;
    while (lines.get(last).end() < name.end()) {
      last++;
    }
    int rest = name.end();
    while (rest < lines.get(last).end() && " ,;:-\u2013\u2014.".indexOf(text.charAt(rest)) >= 0) {
      rest++;
    }
    if (rest < lines.get(last).end()) {
      open.add(lines.get(last).from(rest));
    }
    return last;
  }

  /** The lines above a name that are the heading of what follows, not the end of what came. */
  private Optional<TextLine> heading() {
    boolean first = group.people().isEmpty();
    if (!headed || category.equals(Optional.of(Category.GOVERNMENT)) && !first || open.isEmpty()) {
      return Optional.empty();
    }
    int from = first ? Math.max(0, open.size() - 2) : new HeadingAbove(document, reader).of(open);
    if (from >= open.size()) {
      return Optional.empty();
    }
    TextLine heading =
        new TextLine(open.get(from).start(), open.get(open.size() - 1).end(), true, false);
    open.subList(from, open.size()).clear();
    return Optional.of(heading);
  }

  private void row(TextLine line) {
    Optional<ListTable.Row> row = table.read(text, line);
    if (row.isPresent()) {
      Optional<TextLine> state = row.get().state();
      boolean ofNone = table.hasStates() && !category.equals(Optional.of(Category.GOVERNMENT));
      if (state.isPresent() || ofNone) {
        begin(state, state.flatMap(cell -> state(cell.words(text))));
      }
      group.people().add(row.get().person());
      open = new ArrayList<>();
      return;
    }
    List<TextLine> filled =
        ListTable.cells(text, line).stream()
            .filter(c -> c.words(text).matches(".*\\p{L}.*"))
            .toList();
    if (filled.size() == 1) {
      String words = filled.get(0).words(text);
      Optional<Category> part = reader.kinds().section(words);
      if (part.isPresent()) {
        section(part, lines.size());
      } else {
        begin(Optional.of(filled.get(0)), state(words));
      }
    }
  }
}
