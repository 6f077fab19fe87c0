package vn.thoilai.reporting.rollup;

import java.time.LocalDate;
import java.util.UUID;
import vn.thoilai.contract.enrollment.AreaLevel;

/** An area as enrollment told of it. */
record KnownArea(UUID id, String code, String nameVi, AreaLevel level, LocalDate validFrom, LocalDate validTo) {}
