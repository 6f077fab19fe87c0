package vn.thoilai.enrollment.learner;

/** Which learners to list; null is any. */
record LearnerFilter(String centre, String code, String sendingUnit, String q) {}
