package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.depositary.authority.Authorities;
import org.depositary.fact.Fact;
import org.depositary.report.Issue;

/** Reads agendas: where times and numbered sessions stand close together, who does what in each. */
public final class AgendaExtractor implements Extractor {

  private static final int CLOSE = 5000;
  private static final int FEWEST_MARKS = 3;

  private final PeopleCues cues;
  private final AgendaPeople people;
  private final ListLines kinds;

  public AgendaExtractor(Authorities authorities, PeopleCues cues) {
    this.cues = cues;
    ListReader lists = new ListReader(cues, new StateNames(authorities), new PostReader(cues));
    this.people = new AgendaPeople(cues, lists);
    this.kinds = lists.kinds();
  }

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    String text = document.text();
    List<TextLine> lines = TextLine.in(text, 0, text.length());
    List<Fact> found = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int to = end(text, lines, from);
      if (to > from) {
        AgendaReading reading = new AgendaReading(document, cues, people);
        found.addAll(reading.read(lines.subList(from, to)));
      }
      from = Math.max(to, from + 1);
    }
    return found;
  }

  /** After the last line of an agenda that begins at a line; that line where none does. */
  private int end(String text, List<TextLine> lines, int from) {
    if (!isMark(text, lines.get(from))) {
      return from;
    }
    int marks = 0;
    int last = from;
    int at = from;
    while (at < lines.size() && lines.get(at).start() - lines.get(last).start() < CLOSE) {
      TextLine line = lines.get(at);
      String words = line.words(text);
      if (AgendaLine.of(text, line).begins(text, cues, "ends")
          || kinds.isDivision(words)
          || kinds.isTitle(words)) {
        break;
      }
      if (isMark(text, line)) {
        marks++;
        last = at;
      }
      at++;
    }
    return marks >= FEWEST_MARKS ? at : from;
  }

  private boolean isMark(String text, TextLine line) {
    AgendaLine read = AgendaLine.of(text, line);
    return read.isTimed() || read.sessionLength(text, cues) > 0;
  }
}
