/** The launcher: the whole suite on one machine with one command. */
package vn.thoilai.local;
