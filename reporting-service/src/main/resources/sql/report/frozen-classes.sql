select c.class_id, c.code, c.line, c.counts_toward_target, c.counted, c.state, c.roster_kept, c.cohort,
    c.declared_summoned, c.declared_participations, c.declared_attended, c.declared_assessed, c.declared_passed,
    c.declared_fair_or_better
from report_class c
where c.centre = ? and c.snapshot = ?
