package org.depositary.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How reports of meetings say who held what, from {@code data/extraction/reports.yaml}.
 *
 * @param speakers nouns for those who speak, in the plural, by what they come to
 * @param speaker the same for one of them
 * @param quantities words of number by what they come to
 * @param holders keys of actor classes by quantity and noun
 * @param pronouns keys of actor classes by pronoun
 * @param utterances nouns for what was said
 * @param adverbs may stand between a subject and its verb
 * @param verbs of holding a position, by stance; irregular forms after strokes
 * @param shared nouns of what was held in common, by stance
 * @param deeds verbs that tell of deeds as well, of a state or an organisation
 * @param callWords make a call of what is held
 * @param supportWords make it support
 * @param concernWords make it a concern
 * @param evaluating verbs that hold something only with a support word after them
 * @param ordinals words by which a list of what was held goes on
 */
public record ReportCues(
    Map<String, List<String>> speakers,
    Map<String, List<String>> speaker,
    Map<String, List<String>> quantities,
    Map<String, String> holders,
    Map<String, String> pronouns,
    List<String> utterances,
    List<String> adverbs,
    Map<String, List<String>> verbs,
    Map<String, List<String>> shared,
    List<String> deeds,
    List<String> callWords,
    List<String> supportWords,
    List<String> concernWords,
    List<String> evaluating,
    List<String> ordinals) {

  static ReportCues read(Path path) throws IOException {
    CueFile file = CueFile.read(path);
    return new ReportCues(
        file.lists("speakers"),
        file.lists("speaker"),
        file.lists("quantities"),
        file.words("holders"),
        file.words("pronouns"),
        file.list("utterances"),
        file.list("adverbs"),
        file.lists("verbs"),
        file.lists("shared"),
        file.list("deeds"),
        file.list("call-words"),
        file.list("support-words"),
        file.list("concern-words"),
        file.list("evaluating"),
        file.list("ordinals"));
  }
}
