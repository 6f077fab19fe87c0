select * from (
select case ? when 'SEX' then e.sex when 'BLOCK' then e.block else e.sending_unit end as part,
    count(*) as participations, count(distinct e.person) as heads
from classes_on(cast(? as date)) c
join enrollments_on(cast(? as date)) e on e.centre = c.centre and e.class_id = c.class_id
where c.centre = ? and c.plan_year = ? and c.counted and c.roster_kept
    and c.start_date between cast(? as date) and cast(? as date)
    and e.state in ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED')
group by 1
) parts
order by part is null, participations desc, part
