package org.depositary.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.outline.Paragraph;
import org.depositary.outline.Paragraph.Type;

/**
 * Which paragraphs of a document open a list: those with items under them, and those whose items
 * stand far below, under headings of their own, and ask by themselves ("adopt the following
 * measures:", then a part, then "12. Set up an office").
 */
final class Chapeaux {

  private final AnnotatedDocument document;
  private final Imperatives imperatives;
  private final int[] lastHeading;
  private final Map<Integer, Paragraph> farAbove = new HashMap<>();
  private final Set<Integer> farOpening = new HashSet<>();

  Chapeaux(AnnotatedDocument document, Imperatives imperatives) {
    this.document = document;
    this.imperatives = imperatives;
    this.lastHeading = new int[document.outline().paragraphs().size()];
    Paragraph open = null;
    int heading = -1;
    for (Paragraph each : document.outline().paragraphs()) {
      heading = each.isHeading() ? each.order() : heading;
      lastHeading[each.order()] = heading;
      if (each.isHeading() || each.parent().isPresent() && !each.parent().get().isHeading()) {
        continue;
      }
      if (each.type() == Type.PREAMBULAR) {
        open = null;
      } else if (endsInColon(each)) {
        open = document.outline().children(each).isEmpty() ? each : open;
      } else if (open != null
          && each.type() == Type.OPERATIVE
          && imperatives.opens(document.outline().words(each))) {
        farAbove.put(each.order(), open);
        farOpening.add(open.order());
      }
    }
  }

  private boolean endsInColon(Paragraph paragraph) {
    return document.text().charAt(paragraph.end() - 1) == ':';
  }

  /** The paragraph that opens the list an item stands in, near or far above. */
  Optional<Paragraph> over(Paragraph item) {
    Paragraph far = farAbove.get(item.order());
    if (far != null) {
      return Optional.of(far);
    }
    Optional<Paragraph> parent = item.parent();
    boolean cutOff =
        parent.isPresent()
            && !parent.get().isHeading()
            && parent.get().marker().isEmpty()
            && lastHeading[item.order()] > parent.get().order()
            && !imperatives.goesOn(document.outline().words(item));
    return cutOff ? parent.flatMap(this::over) : parent;
  }

  /** Whether a paragraph's last sentence only opens a list. */
  boolean opensList(Paragraph paragraph) {
    if (farOpening.contains(paragraph.order())) {
      return true;
    }
    char last = document.text().charAt(paragraph.end() - 1);
    boolean open =
        last == ':'
            || last == ','
            || last == '\u2013'
            || last == '\u2014'
            || Character.isLetter(last);
    List<Paragraph> children = document.outline().children(paragraph);
    return open && !children.isEmpty();
  }
}
