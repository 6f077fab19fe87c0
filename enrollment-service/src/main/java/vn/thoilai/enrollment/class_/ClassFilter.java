package vn.thoilai.enrollment.class_;

import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.ClassState;

/** Which classes a list is to hold; null does not filter. */
record ClassFilter(
        String centre, Integer year, String code, Track track, Delivery delivery, String programme, ClassState state) {}
