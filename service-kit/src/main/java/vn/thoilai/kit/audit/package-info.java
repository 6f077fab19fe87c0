/**
 * The trail of what was changed, read and refused. Changes are written by triggers of the audited tables, in the
 * transaction that makes them; accesses that change nothing by {@link vn.thoilai.kit.audit.AccessTrail}.
 */
package vn.thoilai.kit.audit;
