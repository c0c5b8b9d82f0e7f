package org.depositary.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What may be printed of a document, by the rights it states: a file people edit.
 *
 * @param full rights under which all words go out, in small letters
 * @param quote rights under which the quotes of facts go out, in small letters
 * @param words properties whose values are words of a document
 * @param longestName most words in a row that a value of another property may have in common with
 *     the document
 */
public record Rights(Set<String> full, Set<String> quote, Set<Node> words, int longestName) {

  private static final Path FILE = Path.of("data", "export", "rights.yaml");

  public Rights {
    full = Set.copyOf(full);
    quote = Set.copyOf(quote);
    words = Set.copyOf(words);
  }

  /**
   * Reads them.
   *
   * @param home folder that holds {@code data}
   * @throws IOException if the file cannot be read or is not as it should be; names it
   */
  public static Rights read(Path home) throws IOException {
    Path file = home.resolve(FILE.toString());
    try {
      Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      if (read instanceof Map<?, ?> fields && fields.get("longest-name") instanceof Integer most) {
        return new Rights(
            lowerCase(list(file, fields, "full")),
            lowerCase(list(file, fields, "quote")),
            list(file, fields, "words").stream()
                .map(NodeFactory::createURI)
                .collect(Collectors.toSet()),
            most);
      }
      throw new IOException(file + ": longest-name must be a whole number");
    } catch (NoSuchFileException e) {
      throw new IOException("no file " + file + ", which says what may go out", e);
    } catch (YamlEngineException e) {
      throw new IOException(file + " is no YAML: " + e.getMessage(), e);
    }
  }

  private static List<String> list(Path file, Map<?, ?> fields, String name) throws IOException {
    if (!(fields.get(name) instanceof List<?> items)) {
      throw new IOException(file + ": " + name + " must be a list");
    }
    return items.stream().map(String::valueOf).toList();
  }

  private static Set<String> lowerCase(List<String> labels) {
    return labels.stream().map(Rights::plain).collect(Collectors.toSet());
  }

  private static String plain(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * How much of a document's words may go out.
   *
   * @param stated its rights in words; may be empty
   */
  public TextPolicy policy(String stated) {
    String label = plain(stated);
    return full.contains(label)
        ? TextPolicy.FULL
        : quote.contains(label) ? TextPolicy.QUOTE : TextPolicy.NONE;
  }
}
