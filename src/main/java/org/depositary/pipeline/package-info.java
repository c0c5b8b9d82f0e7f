/**
 * The line from files to a stored graph: {@link org.depositary.pipeline.Build} runs it for every
 * document, in parallel, checks what came out and puts it in the store.
 */
package org.depositary.pipeline;
