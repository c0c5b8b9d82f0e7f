package org.depositary.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How texts speak of programmes, from {@code data/extraction/programmes.yaml}.
 *
 * @param types type by noun
 * @param telling nouns whose capitalised names are programmes wherever they stand
 * @param open nouns whose names are programmes only where somebody runs them
 * @param bodies those of the open nouns that mostly name bodies
 * @param common nouns that in small letters are told of with their operator
 * @param plural those of them that are many
 * @param never names that are none
 * @param operating verbs of running something
 * @param funding participles of paying for something
 * @param modals make of a verb a mere thought
 * @param planned adjectives that make of a name a mere thought
 * @param vague words that show that no certain one is meant
 * @param titles nouns after which names of events and writings stand
 * @param leading words that lead to names in quotation marks
 * @param kinds what a named programme is said to be
 * @param partners words after which those who help stand
 * @param recordTypes types of actor that may be programmes with a record
 * @param pronouns stand for who was named before
 */
public record ProgrammeCues(
    Map<String, String> types,
    List<String> telling,
    List<String> open,
    List<String> bodies,
    List<String> common,
    List<String> plural,
    List<String> never,
    List<String> operating,
    List<String> funding,
    List<String> modals,
    List<String> planned,
    List<String> vague,
    List<String> titles,
    List<String> leading,
    List<String> kinds,
    List<String> partners,
    List<String> recordTypes,
    List<String> pronouns) {

  static ProgrammeCues read(Path path) throws IOException {
    CueFile file = CueFile.read(path);
    Map<String, String> types = new LinkedHashMap<>();
    file.lists("types").forEach((type, nouns) -> nouns.forEach(noun -> types.put(noun, type)));
    return new ProgrammeCues(
        types,
        file.list("telling"),
        file.list("open"),
        file.list("bodies"),
        file.list("common"),
        file.list("plural"),
        file.list("never"),
        file.list("operating"),
        file.list("funding"),
        file.list("modals"),
        file.list("planned"),
        file.list("vague"),
        file.list("titles"),
        file.list("leading"),
        file.list("kinds"),
        file.list("partners"),
        file.list("record-types"),
        file.list("pronouns"));
  }
}
