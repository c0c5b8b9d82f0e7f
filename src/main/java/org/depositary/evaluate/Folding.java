package org.depositary.evaluate;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When two cells say the same in other letters. */
final class Folding {

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ARTICLE =
      Pattern.compile("\\b(?:articles?|arts?)\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PARAGRAPH =
      Pattern.compile("\\b(?:paragraphs?|paras?)\\b", Pattern.UNICODE_CHARACTER_CLASS);

  /** A name whose words, two at least, are all in the other one is as good as the same. */
  private static final double CONTAINED = 0.9;

  private static final Set<String> PASSED_OVER = passedOver();

  private Folding() {}

  private static Set<String> passedOver() {
    try (InputStream in = Folding.class.getResourceAsStream("words-passed-over.txt")) {
      return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read its words to pass over", e);
    }
  }

  /** Small Latin letters without accents and digits, all else one space. */
  static String fold(String text) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text.replace('\u2010', '-').replace('\u2011', '-'), Normalizer.Form.NFKD)
        .codePoints()
        .filter(each -> UCharacter.getCombiningClass(each) == 0)
        .forEach(letters::appendCodePoint);
    String folded = UCharacter.foldCase(letters.toString(), true);
    return OTHER.matcher(folded).replaceAll(" ").strip();
  }

  /** The values of a cell that joins several. */
  static Set<String> values(String cell) {
    return Arrays.stream(cell.split("\\|"))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The values of a cell, folded; {@code art. 4} and {@code Article 4} are one. */
  static Set<String> plain(String cell) {
    String text = cell.toLowerCase(Locale.ROOT);
    text = ARTICLE.matcher(text).replaceAll("art");
    text = PARAGRAPH.matcher(text).replaceAll("para");
    return values(text).stream()
        .map(Folding::fold)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** How alike two names are by their words, 0 to 1; titles and small words count for nothing. */
  static double likeness(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int shared = (int) a.stream().filter(b::contains).count();
    double share = shared / (double) (a.size() + b.size() - shared);
    boolean contained = shared == Math.min(a.size(), b.size()) && shared >= 2;
    return contained ? Math.max(share, CONTAINED) : share;
  }

  private static Set<String> words(String name) {
    return Arrays.stream(fold(name).split(" "))
        .filter(each -> !each.isEmpty() && !PASSED_OVER.contains(each))
        .collect(Collectors.toSet());
  }
}
