/**
 * The shape of a text: {@link org.depositary.outline.OutlineParser} finds headings, numbered,
 * lettered and bulleted items and plain paragraphs, and gives each the locator printed on it. Knows
 * no names and no acts; what differs between kinds of document is data.
 */
package org.depositary.outline;
