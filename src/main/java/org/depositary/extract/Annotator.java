package org.depositary.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.MentionFinder;
import org.depositary.authority.MentionResolver;
import org.depositary.authority.Occurrence;
import org.depositary.outline.Outline;
import org.depositary.outline.OutlineParser;
import org.depositary.report.Issue;
import org.depositary.text.CleanText;
import org.depositary.text.SourceDocument;
import org.depositary.text.TextCleaner;

/** Makes a document ready for extraction: cleaned, outlined, its names found and resolved. */
public final class Annotator {

  private final Authorities authorities;
  private final OutlineParser outlines;
  private final MentionFinder finder;
  private final MentionResolver resolver;
  private final SpeakingBody speaking;

  public Annotator(OutlineParser outlines, Authorities authorities) {
    this.authorities = authorities;
    this.outlines = outlines;
    this.finder = new MentionFinder(authorities);
    this.resolver = new MentionResolver(authorities);
    this.speaking = new SpeakingBody(authorities);
  }

  /** Annotates a document; what stayed open is told to the issues. */
  public AnnotatedDocument annotate(SourceDocument document, Consumer<Issue> issues) {
    CleanText text = TextCleaner.clean(document.text());
    Outline outline = outlines.parse(document.id(), text, issues);
    List<Occurrence> found = finder.find(text.value());
    Optional<String> body = speaking.of(document, outline, found);
    List<Occurrence> names = resolver.resolve(document.id(), text.value(), found, body, issues);
    Optional<AuthorityRecord> ownTreaty =
        body.flatMap(authorities::actor)
            .flatMap(watching -> watching.detail("monitors").stream().findFirst())
            .flatMap(key -> authorities.find(Kind.INSTRUMENT, key));
    return new AnnotatedDocument(document, outline, names, body, ownTreaty);
  }
}
