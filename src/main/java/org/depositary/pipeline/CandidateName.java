package org.depositary.pipeline;

import java.util.Optional;
import org.depositary.extract.UnmatchedName.Guess;

/**
 * A name that occurs in the documents of a build and that no record has.
 *
 * @param name as printed
 * @param guess what it seems to be the name of
 * @param times it occurs
 * @param documents in which it does
 * @param document where it occurs first
 * @param locator of the paragraph there; empty where it stands in none
 * @param looksLike key of the record that it may be another name of
 */
public record CandidateName(
    String name,
    Guess guess,
    int times,
    int documents,
    String document,
    String locator,
    Optional<String> looksLike) {}
