-- The year and the one before, for comparison; classes that do not count tell that a year is known at all.
select c.centre, c.class_id, c.code, c.name_vi, c.line, c.plan_year, c.counted, c.track, c.programme, c.delivery,
    c.counts_toward_target, c.cohort, c.state, c.carried_over_into, c.start_date, c.roster_kept, c.declared_summoned,
    c.declared_participations, c.declared_attended, c.declared_assessed, c.declared_passed, c.declared_fair_or_better,
    coalesce(t.summoned, 0) as summoned, coalesce(t.participations, 0) as participations,
    coalesce(t.attended, 0) as attended, coalesce(t.attendance_unknown, 0) as attendance_unknown,
    coalesce(t.assessed, 0) as assessed, coalesce(t.passed, 0) as passed,
    coalesce(t.fair_or_better, 0) as fair_or_better, coalesce(t.women, 0) as women,
    coalesce(t.sex_unknown, 0) as sex_unknown, coalesce(t.excellent, 0) as excellent, coalesce(t.good, 0) as good,
    coalesce(t.fair, 0) as fair, coalesce(t.average, 0) as average, coalesce(t.failed, 0) as failed,
    coalesce(t.certified, 0) as certified, coalesce(t.commended, 0) as commended
from classes_on(cast(? as date)) c
left join tallies_on(cast(? as date)) t on t.centre = c.centre and t.class_id = c.class_id
where c.centre = ? and c.plan_year in (?, ?)
order by c.start_date, c.code
