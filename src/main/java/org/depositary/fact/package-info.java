/**
 * What a document says: the sealed family {@link org.depositary.fact.Fact}, each with the words it
 * came from. Things are named by the keys of their authority records. Values only: nothing here
 * reads text or writes RDF.
 */
package org.depositary.fact;
