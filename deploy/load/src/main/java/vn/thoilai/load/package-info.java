/** What the service costs, beside what the same statements cost when nothing but a script sends them. */
package vn.thoilai.load;
