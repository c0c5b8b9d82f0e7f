package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lists of participants of a document into people under headings. */
final class ListReader {

  private final PeopleCues cues;
  private final ListLines kinds;
  private final StateNames states;
  private final NameReader names;
  private final PostReader posts;

  ListReader(PeopleCues cues, StateNames states, PostReader posts) {
    this.cues = cues;
    this.kinds = new ListLines(cues);
    this.states = states;
    this.names = new NameReader(cues);
    this.posts = posts;
  }

  /** The groups of people of each list, in the order of the text. */
  List<List<ListGroup>> read(AnnotatedDocument document) {
    String text = document.text();
    List<TextLine> lines = cut(text, TextLine.in(text, 0, text.length()));
    List<List<ListGroup>> lists = new ArrayList<>();
    for (List<TextLine> each : kinds.lists(text, lines, i -> mayName(text, lines, i))) {
      boolean bare = !usesHonorifics(text, each);
      lists.add(new ListReading(document, each, this, bare).groups());
    }
    return lists;
  }

  PeopleCues cues() {
    return cues;
  }

  ListLines kinds() {
    return kinds;
  }

  StateNames states() {
    return states;
  }

  PostReader posts() {
    return posts;
  }

  ListTable table() {
    return new ListTable(cues, states, names);
  }

  /**
   * Lines cut where a new person begins in them: after a semicolon, or after a state and a colon.
   */
  private List<TextLine> cut(String text, List<TextLine> lines) {
    List<TextLine> cut = new ArrayList<>();
    for (TextLine line : lines) {
      int start = line.start();
      for (int at = line.start(); at < line.end() - 2; at++) {
        if (at < start) {
          continue;
        }
        boolean ends =
            text.charAt(at) == ';'
                || text.charAt(at) == ':' && states.isName(text.substring(start, at));
        if (ends && names.read(text, at + 2, line.end()).isPresent()) {
          cut.add(
              new TextLine(
                  start, text.charAt(at) == ':' ? at : at + 1, line.apart(), line.bullet()));
          start = at + 2;
        }
      }
      cut.add(line.from(start));
    }
    return cut;
  }

  private boolean mayName(String text, List<TextLine> lines, int i) {
    TextLine line = lines.get(i);
    return name(text, lines, i).isPresent()
        || ListTable.isRow(line.words(text))
        || bareName(text, line).isPresent();
  }

  private boolean usesHonorifics(String text, List<TextLine> lines) {
    int with = 0;
    int without = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (name(text, lines, i).isPresent()) {
        with++;
      } else if (bareName(text, lines.get(i)).isPresent()) {
        without++;
      }
    }
    return with * 2 > without;
  }

  /** The name with an honorific on a line, or on a line and the next one. */
  Optional<PersonName> name(String text, List<TextLine> lines, int i) {
    TextLine line = lines.get(i);
    Optional<PersonName> whole =
        names.read(text, line.start(), line.end()).filter(name -> isPerson(text, name));
    if (whole.isPresent() || i + 1 == lines.size()) {
      return whole;
    }
    String words = line.words(text);
    TextLine next = lines.get(i + 1);
    if (names.begins(words)
        && !states.isName(words)
        && names.read(text, next.start(), next.end()).isEmpty()) {
      return names.read(text, line.start(), next.end()).filter(name -> name.end() > next.start());
    }
    return Optional.empty();
  }

  /** "Ambassador Extraordinary" is no ambassador of that name. */
  private boolean isPerson(String text, PersonName name) {
    List<Word> words = Word.in(name.name(), 0, name.name().length());
    boolean honorificFirst =
        !text.startsWith(words.isEmpty() ? "" : name.name().split(" ")[0], name.start());
    return !honorificFirst || !cues.notNames().anyIn(words) && !cues.posts().posts().anyIn(words);
  }

  /** A name without an honorific, where none of its words is one of an organisation or a post. */
  Optional<PersonName> bareName(String text, TextLine line) {
    return names
        .bare(text, line.start(), line.end())
        .filter(
            name -> {
              List<Word> words = Word.in(text, name.start(), name.end());
              return !states.isName(name.name())
                  && !cues.posts().nameOrganization(words)
                  && !cues.posts().posts().anyIn(words)
                  && !cues.posts().units().anyIn(words)
                  && !cues.posts().ministries().anyIn(words)
                  && !cues.posts().missions().anyIn(words)
                  && !cues.notNames().anyIn(words)
                  && kinds.section(line.words(text)).isEmpty();
            });
  }
}
