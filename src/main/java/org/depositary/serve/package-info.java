/**
 * The graph over HTTP: {@link org.depositary.serve.GraphServer} is an embedded Fuseki that answers
 * SPARQL and the canned queries, read only, and goes over to a new build by itself. The only
 * package that knows servlets.
 */
package org.depositary.serve;
