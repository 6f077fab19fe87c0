/** The suite with a real OpenID Connect server, as it runs in production. */
package vn.thoilai.local.identity;
