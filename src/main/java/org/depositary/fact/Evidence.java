package org.depositary.fact;

import org.depositary.text.Span;

/**
 * The words a fact came from.
 *
 * @param span where they stand in the document
 * @param quote that stretch exactly as it stands
 * @param locator of the paragraph they stand in, as printed, outer to inner; empty outside of one
 * @param rule id of the rule that read the fact off them
 */
public record Evidence(Span span, String quote, String locator, String rule) {}
