package vn.thoilai.enrollment.certificate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who is issued a certificate, and what the centre puts on it of itself.
 *
 * @param place where it is issued, the name of the centre's area
 */
record Holder(UUID learner, String name, LocalDate birthDate, String centre, String centreName, String place) {}
