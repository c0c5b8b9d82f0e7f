package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depositary.authority.ActForm;
import org.depositary.extract.StatementReader.Reading;
import org.depositary.outline.Paragraph.Type;

/** The acts that are performed in the units of one document. */
final class UnitActs {

  private static final Pattern WE = Pattern.compile("(?i)\\bwe (?:\\w+ly |also |further )*$");
  private static final int GLANCE = 40;

  private final AnnotatedDocument document;
  private final Voice voice;
  private final ActFinder acts;
  private final EditorialNotes notes;

  UnitActs(AnnotatedDocument document, Voice voice, ActFinder acts, EditorialNotes notes) {
    this.document = document;
    this.voice = voice;
    this.acts = acts;
    this.notes = notes;
  }

  /** The acts of a unit, with those of nobody left out. */
  List<FoundAct> of(Unit unit, Reading reading) {
    boolean preambular = unit.paragraph().type() == Type.PREAMBULAR;
    Setting setting =
        new Setting(reading.hasSpeaker(voice), preambular, reading.framing().inherits(), voice);
    List<FoundAct> found =
        new ArrayList<>(
            acts.find(document, unit.start(), notes.endOfWords(unit, document.text()), setting));
    found.removeIf(this::reportsProcedure);
    boolean unsaid = reading.prose() && reading.going().isEmpty();
    return unsaid && found.stream().noneMatch(this::isSaid) ? List.of() : found;
  }

  /** "considered the report", "adopted its agenda": what was done, not what is held. */
  private boolean reportsProcedure(FoundAct act) {
    return act.form() == ActForm.FINITE
        && !act.act().detail("procedure").isEmpty()
        && !VerbActs.isPresent(document.text().substring(act.start(), act.end()));
  }

  /** In prose with no speaker known, a modal or a verb without a subject is nobody's act. */
  private boolean isSaid(FoundAct act) {
    String before = document.text().substring(Math.max(0, act.start() - GLANCE), act.start());
    return !act.isFrame()
        && (!act.speakers().isEmpty() || voice.collective() && WE.matcher(before).find());
  }
}
