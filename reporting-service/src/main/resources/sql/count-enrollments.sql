-- What comes behind apply-enrollments.sql and apply-learners.sql: keeps what their merged and removed superseded, and
-- makes of both what changes in the tallies and heads.
, superseded as (
    insert into enrollment_past
    select (before).*, day from merged, today where (before).from_day < day
    union all
    select (before).*, day from removed, today where (before).from_day < day
), change as (
    select before as e, -1 as sign from removed
    union all
    select before, -1 from merged where (before).id is not null
    union all
    select now, 1 from merged
), counted as (
    select (e).centre, (e).class_id, (e).person, (e).state, (e).sessions_attended, (e).grade, (e).sex, sign,
        (e).state in ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED') as took_part
    from change
), tally_change as (
    select centre, class_id,
        sum(sign) as enrollments,
        coalesce(sum(sign) filter (where took_part or state in ('SUMMONED', 'ABSENT')), 0) as summoned,
        coalesce(sum(sign) filter (where took_part), 0) as participations,
        coalesce(sum(sign) filter (where took_part and sessions_attended >= 1), 0) as attended,
        coalesce(sum(sign) filter (where took_part and sessions_attended is null), 0) as attendance_unknown,
        coalesce(sum(sign) filter (where took_part and grade is not null), 0) as assessed,
        coalesce(sum(sign) filter (where took_part and grade <> 'FAIL'), 0) as passed,
        coalesce(sum(sign) filter (where took_part and grade in ('FAIR', 'GOOD', 'EXCELLENT')), 0) as fair_or_better,
        coalesce(sum(sign) filter (where took_part and sex = 'FEMALE'), 0) as women,
        coalesce(sum(sign) filter (where took_part and sex is null), 0) as sex_unknown,
        coalesce(sum(sign) filter (where took_part and grade = 'EXCELLENT'), 0) as excellent,
        coalesce(sum(sign) filter (where took_part and grade = 'GOOD'), 0) as good,
        coalesce(sum(sign) filter (where took_part and grade = 'FAIR'), 0) as fair,
        coalesce(sum(sign) filter (where took_part and grade = 'AVERAGE'), 0) as average,
        coalesce(sum(sign) filter (where took_part and grade = 'FAIL'), 0) as failed,
        0 as certified,
        0 as commended
    from counted
    group by centre, class_id
), head_change as (
    select e.centre, c.plan_year, s.scope, e.person, sum(e.sign) as participations
    from counted e
    join class_fact c on c.centre = e.centre and c.class_id = e.class_id
    cross join unnest(c.head_scopes) as s (scope)
    where e.took_part
    group by e.centre, c.plan_year, s.scope, e.person
    having sum(e.sign) <> 0
)
