package org.depositary.serve;

/**
 * Something a search found.
 *
 * @param iri of the thing, or of the paragraph
 * @param group its kind as in {@code /id/KIND/}
 * @param label its name; of words in a text the title of the document
 * @param excerpt words round the match; empty for a name
 * @param document id of the document, of words in a text; else empty
 * @param locator of the paragraph, of words in a text; else empty
 */
record SearchHit(
    String iri, String group, String label, String excerpt, String document, String locator) {}
