/**
 * Where a graph is kept: {@link org.depositary.store.GraphStore} holds one build after the other,
 * swaps a new one in whole and lets readers finish on the one they opened. Knows quads and folders;
 * knows nothing of what the quads say.
 */
package org.depositary.store;
