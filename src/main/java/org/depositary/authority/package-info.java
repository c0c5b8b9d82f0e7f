/**
 * Who and what a text may name: {@link org.depositary.authority.Authorities} reads the records
 * people keep in {@code data/authorities}; {@link org.depositary.authority.MentionFinder} finds
 * their names in a text and {@link org.depositary.authority.MentionResolver} decides what short
 * names mean there. No RDF, and no names in Java.
 */
package org.depositary.authority;
