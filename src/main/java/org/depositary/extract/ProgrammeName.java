package org.depositary.extract;

/**
 * A stretch of a sentence that may name a programme.
 *
 * @param name as it stands, without the marks around it
 * @param type of the programme
 * @param start in the sentence
 * @param end in the sentence
 * @param sure whether it is one even where nobody is said to run it
 */
record ProgrammeName(String name, String type, int start, int end, boolean sure) {}
