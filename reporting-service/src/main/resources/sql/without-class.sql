-- What was earned in no class, of each of the centres that are asked for: also of those where nothing was.
with certificates as (
    select f.centre, count(*) as number
    from certificates_on(cast(? as date)) f
    where f.centre = any (?) and f.class_id is null and f.state = 'ISSUED'
        and f.issued_on between cast(? as date) and cast(? as date)
    group by f.centre
), commendations as (
    select f.centre, count(*) as number
    from commendations_on(cast(? as date)) f
    where f.centre = any (?) and f.class_id is null
        and f.decided_on between cast(? as date) and cast(? as date)
    group by f.centre
)
select asked.centre, coalesce(t.number, 0) as certificates, coalesce(m.number, 0) as commendations
from unnest(cast(? as text[])) as asked (centre)
left join certificates t on t.centre = asked.centre
left join commendations m on m.centre = asked.centre
