/**
 * How well the answers agree with what careful readers found. Enter by {@link
 * org.depositary.evaluate.Evaluation}: canned answers are held against a folder of gold tables,
 * kind of fact by kind of fact, and give precision, recall and F1. Knows tables only, no graph and
 * no text.
 */
package org.depositary.evaluate;
