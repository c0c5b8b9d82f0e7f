package org.depositary.extract;

import java.util.List;

/**
 * Somebody named in a sentence who may hold a position.
 *
 * @param keys of the actors or classes of actors meant
 * @param start in the sentence
 * @param end in the sentence
 * @param named whether it is a state or an organisation itself, not people at a meeting
 */
record Speaker(List<String> keys, int start, int end, boolean named) {}
