package org.depositary.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** How to cite the release: the citation people keep, with its version and day. */
public final class Citation implements ReleasePart {

  private static final String NAME = "CITATION.cff";

  private final Map<String, Object> fields = new LinkedHashMap<>();

  /**
   * @param released when the release is made public; unsaid where nobody says it
   * @throws IOException if the citation cannot be read; names the file
   */
  public Citation(ReleaseSource source, Optional<LocalDate> released) throws IOException {
    Path file = source.home().resolve("data").resolve(NAME);
    try (InputStream in = Files.newInputStream(file)) {
      Object read = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      if (!(read instanceof Map<?, ?> map)) {
        throw new IOException(file + ": not a citation");
      }
      map.forEach((name, value) -> fields.put(String.valueOf(name), value));
    } catch (YamlEngineException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    fields.put("version", source.version());
    released.ifPresent(day -> fields.put("date-released", day.toString()));
  }

  @Override
  public List<Path> write(Path folder) throws IOException {
    DumpSettings block =
        DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(120).build();
    Path cff = folder.resolve(NAME);
    Path bib = folder.resolve("citation.bib");
    write(cff, new Dump(block).dumpToString(fields));
    write(bib, bibtex());
    return List.of(cff, bib);
  }

  private static void write(Path file, String text) throws IOException {
    WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The same for BibTeX. */
  String bibtex() {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("title", "{" + text("title") + "}");
    entry.put("author", authors());
    if (fields.containsKey("date-released")) {
      entry.put("year", text("date-released").substring(0, 4));
    }
    entry.put("version", text("version"));
    entry.put("note", "Data set, version " + text("version") + ", " + text("license"));
    entry.put("url", url());
    return entry.entrySet().stream()
        .map(each -> "  " + each.getKey() + " = {" + each.getValue() + "}")
        .collect(Collectors.joining(",\n", "@misc{depositary,\n", "\n}\n"));
  }

  private String text(String field) {
    return String.valueOf(fields.getOrDefault(field, ""));
  }

  private String authors() {
    return maps("authors").stream()
        .map(each -> "{" + each.get("name") + "}")
        .collect(Collectors.joining(" and "));
  }

  private String url() {
    return maps("identifiers").stream()
        .filter(each -> "url".equals(each.get("type")))
        .map(each -> String.valueOf(each.get("value")))
        .findFirst()
        .orElse("");
  }

  private List<Map<?, ?>> maps(String field) {
    return fields.get(field) instanceof List<?> items
        ? items.stream()
            .filter(Map.class::isInstance)
            .<Map<?, ?>>map(each -> (Map<?, ?>) each)
            .toList()
        : List.of();
  }
}
