package vn.thoilai.enrollment.certificate;

/**
 * A number of a register book, and how it is written.
 *
 * @param number counted from 1 within issuer and year
 * @param text as printed, such as {@code 0123/2026/GCN}
 */
record RegisterNumber(int number, String text) {}
