package org.depositary.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.depositary.outline.Paragraph.Type;
import org.depositary.report.Issue;
import org.depositary.text.CleanText;

/** Puts blocks one by one in their places: under which heading, at which level of which list. */
final class OutlineBuilder {

  private final String source;
  private final CleanText text;
  private final Cues cues;
  private final Pattern sectionWords;
  private final Sections sections;
  private final Consumer<Issue> issues;
  private final Locators locators;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final ListLevels levels = new ListLevels();
  private Paragraph lastOutsideBullets;
  private boolean operativeBegun;

  OutlineBuilder(
      String source,
      CleanText text,
      Cues cues,
      Pattern sectionWords,
      Sections sections,
      Consumer<Issue> issues) {
    this.source = source;
    this.text = text;
    this.cues = cues;
    this.sectionWords = sectionWords;
    this.sections = sections;
    this.issues = issues;
    this.locators = new Locators(source, issues);
  }

  Outline outline() {
    return new Outline(text, paragraphs);
  }

  void add(Block block, Block next) {
    if (!block.isEmpty(text.value())) {
      place(block, next);
    } else if (opensMore(block, next)) {
      place(block.asItsMark(text.value()), next);
    } else {
      reportEmpty(block);
    }
  }

  /** "Part I" alone on its line is a part, and "3." before "(a)" the paragraph (a) stands in. */
  private static boolean opensMore(Block block, Block next) {
    Marker marker = block.marker();
    if (marker == null || marker.style().isSection()) {
      return marker != null;
    }
    Marker below = next == null ? null : next.marker();
    if (below == null || !below.style().isLetters() || !below.isFirst()) {
      return false;
    }
    boolean nextLetter =
        marker.style() == Marker.Style.LETTER
            && marker.ordinal() + 1 == below.as(Marker.Style.LETTER).ordinal();
    return marker.style().isCounted() || (marker.style() == Marker.Style.LETTER && !nextLetter);
  }

  private void place(Block block, Block next) {
    Marker marker = block.marker();
    if (marker == null) {
      plain(block, next);
    } else if (marker.style() == Marker.Style.MARKDOWN_HEADING) {
      markdown(block);
    } else if (marker.style().isSection()) {
      capital(block, next, sections.disambiguate(marker));
    } else if (namesPart(block, next)) {
      section(block, marker);
    } else {
      item(block, next);
    }
  }

  private void markdown(Block block) {
    Marker inner = Marker.of(block.words(text.value()), sectionWords);
    boolean part =
        inner != null && (inner.style().isSection() || inner.style() == Marker.Style.DECIMAL);
    if (part) {
      Block title = new Block(inner, block.start() + inner.length(), block.end());
      section(title.isEmpty(text.value()) ? block : title, inner);
    } else {
      heading(block);
    }
  }

  private void capital(Block block, Block next, Marker marker) {
    String words = block.words(text.value());
    if (!sections.names(marker, words)) {
      plain(block.withItsMark(text.value()), next);
    } else if (marker.style() != Marker.Style.WORD_SECTION && HeadingRule.isStatement(words)) {
      item(new Block(marker, block.start(), block.end()), next);
    } else {
      section(block, marker);
    }
  }

  private void reportEmpty(Block block) {
    if (block.marker() != null
        && block.marker().ordinal() > 0
        && !block.marker().style().isSection()) {
      levels.skip(block.marker());
      issues.accept(
          Issue.note(
              source, sections.locator(block.marker().inLocator()), "a number without words"));
    }
  }

  /** A numbered title with plain text or its own numbers (2.1) below it is a part, not an item. */
  private boolean namesPart(Block block, Block next) {
    if (!block.marker().style().isCounted()
        || next == null
        || !HeadingRule.isTitle(block.words(text.value()))) {
      return false;
    }
    return next.marker() == null
        ? (levels.isEmpty() || sections.goOnWith(block.marker()))
            && !HeadingRule.isHeading(next.words(text.value()))
        : next.marker().outerNumbers().equals(block.marker().printed());
  }

  private void section(Block block, Marker marker) {
    levels.clear();
    operativeBegun = false;
    Optional<Paragraph> parent = sections.open(marker);
    Paragraph made = make(block, parent, sections.path(), Type.HEADING);
    sections.opened(made);
    lastOutsideBullets = made;
  }

  /** A line that names what follows, or stands around it, without a number. */
  void heading(Block block) {
    levels.closeBullets();
    Optional<Paragraph> parent = sections.current();
    Paragraph made = make(block, parent, counted("h"), Type.HEADING);
    sections.subheading(made);
    lastOutsideBullets = made;
  }

  private void plain(Block block, Block next) {
    String words = block.words(text.value());
    if (next != null && HeadingRule.isHeading(words)) {
      heading(block);
      return;
    }
    boolean preambular = !operativeBegun && cues.isPreambular(words);
    Paragraph made =
        make(
            block, sections.heading(), counted("p"), preambular ? Type.PREAMBULAR : Type.NARRATIVE);
    if (words.endsWith(":")) {
      levels.openUnder(made);
    }
    lastOutsideBullets = made;
  }

  private void item(Block block, Block next) {
    Marker marker = levels.decide(block.marker(), next == null ? null : next.marker());
    boolean bullet = marker.style() == Marker.Style.BULLET;
    Optional<Paragraph> parent =
        levels.place(
            marker,
            bullet ? text.indentOf(block.start()) : 0,
            bullet ? Optional.ofNullable(lastOutsideBullets) : sections.heading());
    levels
        .gap(marker)
        .ifPresent(gap -> issues.accept(Issue.note(source, place(marker, parent), gap)));
    Type type = bullet ? Type.LIST_ENTRY : Type.OPERATIVE;
    if (!bullet
        && !operativeBegun
        && cues.opensPreamble(block.words(text.value()))
        && block.words(text.value()).endsWith(",")) {
      type = Type.PREAMBULAR;
    } else {
      operativeBegun |= !bullet;
    }
    Paragraph made = make(block, parent, place(marker, parent), type);
    levels.placed(made);
    if (!bullet) {
      lastOutsideBullets = made;
    }
  }

  private String place(Marker marker, Optional<Paragraph> parent) {
    boolean underItem = parent.isPresent() && !parent.get().isHeading();
    String base = underItem ? parent.get().locator() : sections.path();
    if (marker.style() == Marker.Style.BULLET) {
      return (base.isEmpty() ? "" : base + "/") + "b" + levels.bulletNumber();
    }
    if (marker.style().isCounted() || marker.style().isSection()) {
      return sections.locator(marker.inLocator());
    }
    return underItem ? base + marker.inLocator() : sections.locator(marker.inLocator());
  }

  private String counted(String letter) {
    return sections.locator(locators.counted(sections.path(), letter));
  }

  private Paragraph make(Block block, Optional<Paragraph> parent, String locator, Type type) {
    Paragraph made =
        new Paragraph(
            paragraphs.size(),
            parent,
            locators.unique(locator),
            type,
            block.marker() == null ? "" : block.marker().inLocator(),
            block.start(),
            block.end(),
            text.source(block.start(), block.end()));
    paragraphs.add(made);
    return made;
  }
}
