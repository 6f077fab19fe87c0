-- What each row adds is put in by RowsReader. As a head somebody counts in the first of his classes of the line.
with asked as materialized (
    select cast(? as date) as day, cast(? as text) as centre, cast(? as uuid) as class_id, cast(? as text) as line,
        cast(? as date) as first_start, cast(? as date) as last_start, cast(? as uuid) as after
), here as (
    select e.*, c.plan_year, c.start_date, c.code
    from asked a
    cross join lateral enrollments_on(a.day) e
    join lateral classes_on(a.day) c on c.centre = e.centre and c.class_id = e.class_id
    where e.centre = a.centre and e.class_id = a.class_id
), e as (
    select here.*, not exists (
        select from asked a
        cross join lateral enrollments_on(a.day) o
        join lateral classes_on(a.day) c on c.centre = o.centre and c.class_id = o.class_id
        where o.centre = here.centre and o.person = here.person
            and o.state in ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED')
            and c.plan_year = here.plan_year and c.counted and c.roster_kept
            and (c.line = a.line or a.line = 'TOTAL' or a.line = 'TOWARD_TARGET' and c.counts_toward_target)
            and c.start_date between a.first_start and a.last_start
            and (c.start_date, c.code, c.class_id, o.id) < (here.start_date, here.code, here.class_id, here.id)
        ) as first
    from here
), added as (
    select e.id, e.state, e.sessions_attended, e.grade, %1$s as counted, %2$s as out_of from e
)
select added.*
from added, asked a
where (a.after is null or added.id > a.after)
    and (added.counted is distinct from 0 or added.out_of is distinct from 0 and added.out_of is not null)
order by added.id
limit ?
