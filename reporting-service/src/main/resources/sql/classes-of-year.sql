-- The year and the one before, for comparison; classes that do not count tell that a year is known at all.
select c.line, c.plan_year, c.counted, c.track, c.programme, c.delivery, c.counts_toward_target, c.cohort,
    c.roster_kept, c.declared_summoned, c.declared_participations, c.declared_attended, c.declared_assessed,
    c.declared_passed, c.declared_fair_or_better, coalesce(t.summoned, 0) as summoned,
    coalesce(t.participations, 0) as participations, coalesce(t.attended, 0) as attended,
    coalesce(t.attendance_unknown, 0) as attendance_unknown, coalesce(t.assessed, 0) as assessed,
    coalesce(t.passed, 0) as passed, coalesce(t.fair_or_better, 0) as fair_or_better
from class_fact c
left join class_tally t on t.centre = c.centre and t.class_id = c.class_id
where c.centre = ? and c.plan_year in (?, ?)
