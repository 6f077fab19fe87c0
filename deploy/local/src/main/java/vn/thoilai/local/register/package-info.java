/** A synthetic register of the year 2017 that sums up to the figures published for it. No person in it exists. */
package vn.thoilai.local.register;
