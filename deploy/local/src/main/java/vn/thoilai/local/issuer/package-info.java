/** The development issuer: an OpenID provider for one machine, so that services are configured as in production. */
package vn.thoilai.local.issuer;
