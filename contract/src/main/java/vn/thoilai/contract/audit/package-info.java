/** The trail of what was changed, read and refused. */
package vn.thoilai.contract.audit;
