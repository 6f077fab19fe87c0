/** Loads the year 2017 and drafts 2018 through the public API, as any client would. */
package vn.thoilai.local.load;
