/** Documents for people: what is printed, and what goes into spreadsheets. */
package vn.thoilai.kit.document;
