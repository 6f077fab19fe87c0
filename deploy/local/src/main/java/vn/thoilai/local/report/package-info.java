/** Prints a year, its reconciliation and the next year's draft, read from the API. */
package vn.thoilai.local.report;
