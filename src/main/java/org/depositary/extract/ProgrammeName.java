package org.depositary.extract;

/**
 * A stretch of a sentence that may name a programme.
 *
 * @param name as it stands, without the marks around it
 * @param type of the programme
 * @param start in the sentence
 * @param end in the sentence
 * @param body whether such a name is mostly that of a body
 * @param sure whether it is one even where nobody is said to run it
 */
record ProgrammeName(String name, String type, int start, int end, boolean body, boolean sure) {

  ProgrammeName asSure() {
    return new ProgrammeName(name, type, start, end, body, true);
  }
}
