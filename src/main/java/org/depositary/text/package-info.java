/**
 * From a file to text one can reason about. Enter by {@link org.depositary.text.DocumentFolder};
 * {@link org.depositary.text.TextCleaner} normalises and keeps the way back to the raw text. Knows
 * file formats, knows nothing of paragraphs or names.
 */
package org.depositary.text;
