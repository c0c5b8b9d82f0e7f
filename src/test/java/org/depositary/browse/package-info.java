/** The packaged program as people meet it: in a browser. */
package org.depositary.browse;
