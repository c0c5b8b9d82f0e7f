package org.depositary.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.extract.PostPiece.Kind;

/**
 * Reads the rows of a table of people, by the headings of its columns or by what stands in them.
 */
final class ListTable {

  /**
   * A person in a row.
   *
   * @param state the cell that names a state
   */
  record Row(PersonBlock person, Optional<TextLine> state) {}

  private final PeopleCues cues;
  private final StateNames states;
  private final NameReader names;
  private List<String> columns = List.of();

  ListTable(PeopleCues cues, StateNames states, NameReader names) {
    this.cues = cues;
    this.states = states;
    this.names = names;
  }

  static boolean isRow(String words) {
    return words.startsWith("|") || words.contains(" | ");
  }

  static List<TextLine> cells(String text, TextLine line) {
    List<TextLine> cells = new ArrayList<>();
    int start = text.charAt(line.start()) == '|' ? line.start() + 1 : line.start();
    while (start < line.end()) {
      int bar = text.indexOf('|', start);
      int end = bar < 0 || bar >= line.end() ? line.end() : bar;
      cells.add(trimmed(text, start, end));
      start = end + 1;
    }
    return cells;
  }

  private static TextLine trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new TextLine(start, end, false, false);
  }

  /** Whether a column says of each row which state it is of. */
  boolean hasStates() {
    return columns.contains("state");
  }

  /** The person in a row; none in a row of headings, which is remembered. */
  Optional<Row> read(String text, TextLine line) {
    List<TextLine> cells = cells(text, line);
    List<String> headings = cells.stream().map(cell -> column(cell.words(text))).toList();
    if (headings.contains("name") || headings.contains("surname")) {
      columns = headings;
      return Optional.empty();
    }
    return columns.size() == cells.size() ? byColumns(text, cells) : byContents(text, cells);
  }

  private String column(String heading) {
    List<Word> words = Word.in(heading, 0, heading.length());
    int length = cues.columns().at(words, 0);
    boolean whole =
        length > 0
            && (length == words.size() || words.get(length).folded().matches("[/&]|and|et|y|or"));
    return whole ? cues.columns().key(words, 0, length) : "";
  }

  private Optional<Row> byColumns(String text, List<TextLine> cells) {
    Map<String, TextLine> by = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).end() > cells.get(i).start()) {
        by.putIfAbsent(columns.get(i), cells.get(i));
      }
    }
    TextLine cell = by.getOrDefault("name", by.get("surname"));
    if (cell == null || !cell.words(text).matches(".*\\p{L}.*")) {
      return Optional.empty();
    }
    PersonName name = whole(text, cell);
    String given =
        by.containsKey("name") || !by.containsKey("given") ? "" : " " + by.get("given").words(text);
    String honorific =
        by.containsKey("honorific") ? by.get("honorific").words(text) : name.honorific();
    if (honorific.isEmpty()
        && by.containsKey("position")
        && names.isHonorific(by.get("position").words(text))) {
      honorific = by.remove("position").words(text);
    }
    List<PostPiece> post = piece(by.get("position"), Kind.POST);
    List<PostPiece> organization = piece(by.get("affiliation"), Kind.ORGANIZATION);
    Post told =
        new Post(
            PostPiece.printed(text, post),
            PostPiece.printed(text, organization),
            organization,
            post);
    return Optional.of(
        new Row(
            new PersonBlock(
                new PersonName(name.name() + given, honorific, name.start(), name.end()),
                cells.stream().filter(c -> c.end() > c.start() && c.start() >= name.end()).toList(),
                Optional.of(told)),
            Optional.ofNullable(by.get("state"))));
  }

  private static List<PostPiece> piece(TextLine cell, Kind kind) {
    return cell == null ? List.of() : List.of(new PostPiece(kind, cell.start(), cell.end(), true));
  }

  private PersonName whole(String text, TextLine cell) {
    return names
        .read(text, cell.start(), cell.end())
        .orElseGet(() -> new PersonName(cell.words(text), "", cell.start(), cell.end()));
  }

  private Optional<Row> byContents(String text, List<TextLine> cells) {
    PersonName name = null;
    Optional<TextLine> state = Optional.empty();
    List<TextLine> lines = new ArrayList<>();
    for (TextLine cell : cells) {
      String words = cell.words(text);
      Optional<PersonName> read = names.read(text, cell.start(), cell.end());
      if (name == null && read.isPresent()) {
        name = read.get();
      } else if (states.isName(words)) {
        state = Optional.of(cell);
      } else if (words.codePoints().anyMatch(Character::isLetter)) {
        lines.add(cell);
      }
    }
    return name == null
        ? Optional.empty()
        : Optional.of(new Row(new PersonBlock(name, lines, Optional.empty()), state));
  }
}
