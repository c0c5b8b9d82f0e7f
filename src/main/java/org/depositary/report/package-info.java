/** What went wrong or was left open, as values: {@link org.depositary.report.Issue}. */
package org.depositary.report;
