/**
 * The release in the stores of others: each loads it as its own documentation says and answers
 * every canned question as this program does.
 */
package org.depositary.elsewhere;
