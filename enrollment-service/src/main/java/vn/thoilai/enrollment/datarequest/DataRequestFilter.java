package vn.thoilai.enrollment.datarequest;

import java.util.UUID;
import vn.thoilai.contract.enrollment.DataRequestState;

/** Which requests to list; null is any. */
record DataRequestFilter(String centre, UUID learner, DataRequestState state, Boolean overdue) {}
