/** A report in the forms people use: a page, an official document to sign, a workbook, rows for a spreadsheet. */
package vn.thoilai.reporting.form;
