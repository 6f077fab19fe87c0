-- Where each person of some classes is counted: in the first of them.
select class_id, count(*) as heads
from (
    select distinct on (e.person) e.class_id
    from classes_on(cast(? as date)) c
    join enrollments_on(cast(? as date)) e on e.centre = c.centre and e.class_id = c.class_id
    where c.centre = ? and c.class_id = any (?) and e.state in ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED')
    order by e.person, c.start_date, c.code, c.class_id) first
group by class_id
