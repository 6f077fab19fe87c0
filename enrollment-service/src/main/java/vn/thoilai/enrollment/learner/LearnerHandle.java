package vn.thoilai.enrollment.learner;

import java.util.UUID;

/**
 * A learner that stands still until the transaction ends.
 *
 * @param centre code of the centre
 */
public record LearnerHandle(UUID id, UUID centreId, String centre) {}
