-- Distinct persons in a part of a year or as known on a day; the tallies of heads know neither.
select case
        when grouping(c.line) = 0 then c.line
        when grouping(c.counts_toward_target) = 1 then 'TOTAL'
        when c.counts_toward_target then 'TOWARD_TARGET'
    end as scope, count(distinct e.person) as heads
from classes_on(cast(? as date)) c
join enrollments_on(cast(? as date)) e on e.centre = c.centre and e.class_id = c.class_id
where c.centre = ? and c.plan_year = ? and c.counted and c.roster_kept
    and c.start_date between cast(? as date) and cast(? as date)
    and e.state in ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED')
group by grouping sets ((c.line), (c.counts_toward_target), ())
