/** The one address the suite is called at. */
package vn.thoilai.local.gateway;
