-- Classes that count as opened, of the year and of the one before, with the numbers the rules of plausibility look at:
-- counted where a roster is kept, declared where none is.
select c.class_id, c.code, c.line, c.plan_year, c.state, c.delivery, c.counts_toward_target, c.start_date, c.capacity,
    c.sessions_held,
    case when c.roster_kept then coalesce(t.summoned, 0) else c.declared_summoned end as summoned,
    case when c.roster_kept then coalesce(t.participations, 0) else c.declared_participations end as participations,
    case when c.roster_kept then coalesce(t.attended, 0) else c.declared_attended end as attended,
    case when c.roster_kept then coalesce(t.attendance_unknown, 0) else 0 end as unmarked,
    case when c.roster_kept then coalesce(t.assessed, 0) else c.declared_assessed end as assessed,
    case when c.roster_kept then coalesce(t.passed, 0) else c.declared_passed end as passed,
    case when c.roster_kept then coalesce(t.fair_or_better, 0) else c.declared_fair_or_better end as fair_or_better,
    coalesce(t.certified, 0) as certified
from classes_on(cast(? as date)) c
left join tallies_on(cast(? as date)) t on t.centre = c.centre and t.class_id = c.class_id
where c.centre = ? and c.plan_year in (?, ?) and c.counted
order by c.line, c.start_date, c.code
