package org.depositary.extract;

/**
 * What is known of a stretch before its acts are read.
 *
 * @param hasSpeaker whether a verb without a subject is somebody's here
 * @param preambular whether it stands in a preamble
 * @param inherits whether an act of a chapeau goes on in it
 * @param voice who speaks in the document
 */
record Setting(boolean hasSpeaker, boolean preambular, boolean inherits, Voice voice) {}
