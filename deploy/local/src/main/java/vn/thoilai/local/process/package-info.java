/** Processes of the suite: starting, watching and ending them, and what a killed launcher left behind. */
package vn.thoilai.local.process;
