package org.depositary.export;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depositary.query.QueryCatalogue;

/**
 * What a release is made from.
 *
 * @param graph all that may go out, and no more
 * @param queries the canned queries
 * @param home folder that holds {@code ontology}, {@code queries} and {@code data}
 * @param version of the program
 */
public record ReleaseSource(
    DatasetGraph graph, QueryCatalogue queries, Path home, String version) {}
