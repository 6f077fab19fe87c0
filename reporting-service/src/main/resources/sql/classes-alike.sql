-- As classes-of-year.sql, but of many centres, and classes that are alike stand in one row with their sums: of one centre,
-- year, line and cohort, in or out of the parts of the year that are asked for, and knowing and not knowing the same counts.
-- What a figure is made of is the same, in a row for a centre's line rather than for a class.
select c.centre, cast(null as uuid) as class_id, cast(null as text) as code, cast(null as text) as name_vi, c.line,
    c.plan_year, c.counted, c.track, min(c.programme) as programme, c.delivery, c.counts_toward_target, c.cohort,
    case when a.carried then 'CARRIED_OVER' else 'OPENED' end as state, cast(null as integer) as carried_over_into,
    min(c.start_date) as start_date, c.roster_kept, count(*) as classes,
    sum(c.declared_summoned) as declared_summoned, sum(c.declared_participations) as declared_participations,
    sum(c.declared_attended) as declared_attended, sum(c.declared_assessed) as declared_assessed,
    sum(c.declared_passed) as declared_passed, sum(c.declared_fair_or_better) as declared_fair_or_better,
    coalesce(sum(t.summoned), 0) as summoned, coalesce(sum(t.participations), 0) as participations,
    coalesce(sum(t.attended), 0) as attended, coalesce(sum(t.attendance_unknown), 0) as attendance_unknown,
    coalesce(sum(t.assessed), 0) as assessed, coalesce(sum(t.passed), 0) as passed,
    coalesce(sum(t.fair_or_better), 0) as fair_or_better, coalesce(sum(t.women), 0) as women,
    coalesce(sum(t.sex_unknown), 0) as sex_unknown, coalesce(sum(t.excellent), 0) as excellent,
    coalesce(sum(t.good), 0) as good, coalesce(sum(t.fair), 0) as fair, coalesce(sum(t.average), 0) as average,
    coalesce(sum(t.failed), 0) as failed, coalesce(sum(t.certified), 0) as certified,
    coalesce(sum(t.commended), 0) as commended
from classes_on(cast(? as date)) c
left join tallies_on(cast(? as date)) t on t.centre = c.centre and t.class_id = c.class_id
cross join lateral (
    select c.state = 'CARRIED_OVER' or c.carried_over_into is not null as carried,
        width_bucket(c.start_date, cast(case when c.plan_year = ? then ? else ? end as date[])) as part,
        num_nulls(c.declared_summoned) || ' ' || num_nulls(c.declared_participations) || ' '
            || num_nulls(c.declared_attended) || ' ' || num_nulls(c.declared_assessed) || ' '
            || num_nulls(c.declared_passed) || ' ' || num_nulls(c.declared_fair_or_better) as undeclared,
        coalesce(t.attendance_unknown, 0) > 0 as unmarked, coalesce(t.sex_unknown, 0) > 0 as sex_untold
) a
where c.centre = any (?) and c.plan_year in (?, ?)
group by c.centre, c.line, c.plan_year, c.counted, c.track, c.delivery, c.counts_toward_target, c.cohort, c.roster_kept,
    a.carried, a.part, a.undeclared, a.unmarked, a.sex_untold
order by c.centre
