package org.depositary.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.depositary.outline.Paragraph.Type;
import org.depositary.report.Issue;
import org.depositary.text.CleanText;

/** Puts blocks one by one in their places: under which heading, at which level of which list. */
final class OutlineBuilder {

  private final String source;
  private final CleanText text;
  private final Cues cues;
  private final Consumer<Issue> issues;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counters = new HashMap<>();
  private final Sections sections = new Sections();
  private final ListLevels levels = new ListLevels();
  private Paragraph lastOutsideBullets;
  private boolean operativeBegun;

  OutlineBuilder(String source, CleanText text, Cues cues, Consumer<Issue> issues) {
    this.source = source;
    this.text = text;
    this.cues = cues;
    this.issues = issues;
  }

  Outline outline() {
    return new Outline(text, paragraphs);
  }

  void add(Block block, Block next) {
    if (block.isEmpty(text.value())) {
      reportEmpty(block);
      return;
    }
    Marker marker = block.marker();
    if (marker == null) {
      plain(block, next);
    } else if (marker.style() == Marker.Style.MARKDOWN_HEADING) {
      Marker inner = Marker.of(block.words(text.value()), Sections.NO_WORDS);
      if (inner != null && (inner.style().isSection() || inner.style() == Marker.Style.DECIMAL)) {
        section(new Block(inner, block.start() + inner.length(), block.end()), inner);
      } else {
        heading(block);
      }
    } else if (marker.style().isSection()) {
      section(block, sections.disambiguate(marker));
    } else if (namesPart(block, next)) {
      section(block, marker);
    } else {
      item(block, next);
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

  /** A numbered title with plain text below it is a part, not an item. */
  private boolean namesPart(Block block, Block next) {
    boolean counted =
        block.marker().style() == Marker.Style.DECIMAL
            || block.marker().style() == Marker.Style.DECIMAL_SUB;
    return counted
        && levels.isEmpty()
        && next != null
        && next.marker() == null
        && HeadingRule.isTitle(block.words(text.value()))
        && !HeadingRule.isHeading(next.words(text.value()));
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
        levels.place(marker, bullet ? Optional.ofNullable(lastOutsideBullets) : sections.heading());
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
    boolean opensPath =
        marker.style() == Marker.Style.DECIMAL || marker.style() == Marker.Style.DECIMAL_SUB;
    if (opensPath) {
      return sections.locator(marker.inLocator());
    }
    return underItem ? base + marker.inLocator() : sections.locator(marker.inLocator());
  }

  private String counted(String letter) {
    int number = counters.merge(sections.path() + " " + letter, 1, Integer::sum);
    return sections.locator(letter + number);
  }

  private Paragraph make(Block block, Optional<Paragraph> parent, String locator, Type type) {
    String unique = locator;
    for (int copy = 2; !taken.add(addressOf(unique)); copy++) {
      unique = locator + "~" + copy;
    }
    if (!unique.equals(locator)) {
      issues.accept(
          Issue.note(
              source, locator, "this number is printed more than once; here it is " + unique));
    }
    Paragraph made =
        new Paragraph(
            paragraphs.size(),
            parent,
            unique,
            type,
            block.marker() == null ? "" : block.marker().inLocator(),
            block.start(),
            block.end(),
            text.source(block.start(), block.end()));
    paragraphs.add(made);
    return made;
  }

  /** Locators that differ only in what an address cannot hold would be one address. */
  private static String addressOf(String locator) {
    return locator.replaceAll("[^\\p{L}\\p{N}.-]", "-");
  }
}
