package org.depositary.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The words by which people in lists and on agendas are told apart, from {@code
 * data/extraction/people.yaml}, which says of each list what it is for.
 *
 * @param honorifics before or after a name, without a dot
 * @param misread honorifics as they are misread, and what they are
 * @param particles small words inside names
 * @param connectors words that open and close no phrase
 * @param sections parts of a list, by category
 * @param columns headings of the columns of a table, by what stands below
 * @param roles cues of roles on an agenda
 * @param agenda cues of the parts of an agenda
 * @param cities towns by state; those that tell of no state have the empty key
 */
public record PeopleCues(
    List<String> honorifics,
    Map<String, String> misread,
    List<String> particles,
    Phrases connectors,
    Phrases lists,
    Phrases sections,
    Phrases contact,
    Phrases divisions,
    PostCues posts,
    Phrases notNames,
    Phrases columns,
    Phrases roles,
    Map<String, Phrases> agenda,
    Phrases cities) {

  /**
   * The words that tell posts from organisations.
   *
   * @param ranks open a post when one of the posts follows soon after
   * @param fields do so at the beginning of a line only
   * @param endings of words that name an organisation
   */
  record PostCues(
      Phrases posts,
      Phrases ranks,
      Phrases fields,
      Phrases governments,
      Phrases missions,
      Phrases ministries,
      Phrases organizations,
      List<String> endings,
      Phrases units) {

    private static PostCues read(CueFile file) throws IOException {
      return new PostCues(
          Phrases.of(file.list("posts")),
          Phrases.of(file.list("ranks")),
          Phrases.of(file.list("fields")),
          Phrases.of(file.list("governments")),
          Phrases.of(file.list("missions")),
          Phrases.of(file.list("ministries")),
          Phrases.of(file.list("organizations")),
          file.list("organization-endings"),
          Phrases.of(file.list("units")));
    }

    /** Whether one of the words makes them the name of an organisation. */
    boolean nameOrganization(List<Word> words) {
      return organizations.anyIn(words)
          || words.stream().anyMatch(w -> endings.stream().anyMatch(w.folded()::endsWith));
    }
  }

  /**
   * Reads the cues.
   *
   * @throws IOException when the file cannot be read or a list is missing
   */
  public static PeopleCues read(Path path) throws IOException {
    CueFile file = CueFile.read(path);
    Map<String, Phrases> agenda = new java.util.TreeMap<>();
    file.lists("agenda").forEach((part, words) -> agenda.put(part, Phrases.of(words)));
    return new PeopleCues(
        file.list("honorifics"),
        file.words("misread"),
        file.list("particles"),
        Phrases.of(file.list("connectors")),
        Phrases.of(file.list("lists")),
        Phrases.of(file.lists("sections")),
        Phrases.of(file.list("contact")),
        Phrases.of(file.list("divisions")),
        PostCues.read(file),
        Phrases.of(file.list("not-names")),
        Phrases.of(file.lists("columns")),
        Phrases.of(file.lists("roles")),
        agenda,
        Phrases.of(file.lists("cities")));
  }

  /** Whether a word leaves its phrase open. */
  boolean connects(Word word) {
    return !word.endsPhrase()
        && (connectors.has(word)
            || word.folded().matches("(?:d|l|qu|dell|all)'|.*['-]")
            || word.folded().isEmpty());
  }
}
