package org.depositary.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How texts speak of agreements, from {@code data/extraction/agreements.yaml}.
 *
 * @param nouns for them
 * @param loose nouns that mean one only after a word of type
 * @param types type by word
 * @param concluding verbs of having one
 * @param before words that show that one was spoken of before, or that none is meant
 * @param about words with which its subject begins
 */
public record AgreementCues(
    List<String> nouns,
    List<String> loose,
    Map<String, String> types,
    List<String> concluding,
    List<String> before,
    List<String> about) {

  static AgreementCues read(Path path) throws IOException {
    CueFile file = CueFile.read(path);
    Map<String, String> types = new LinkedHashMap<>();
    file.lists("types").forEach((type, words) -> words.forEach(word -> types.put(word, type)));
    return new AgreementCues(
        file.list("nouns"),
        file.list("loose"),
        types,
        file.list("concluding"),
        file.list("before"),
        file.list("about"));
  }
}
