/** A real PostgreSQL started from Java: passwords for every connection, durable commits, one database per service. */
package vn.thoilai.postgres;
