with asked as materialized (
    select cast(? as date) as day, cast(? as text) as kind, cast(? as text) as centre, cast(? as uuid) as class_id,
        cast(? as date) as first_day, cast(? as date) as last_day, cast(? as uuid) as after
), earned as (
    select 'CERTIFICATE' as kind, f.centre, f.class_id, f.id, f.issued_on as day
    from asked a cross join lateral certificates_on(a.day) f
    where f.centre = a.centre and f.state = 'ISSUED'
    union all
    select 'COMMENDATION', f.centre, f.class_id, f.id, f.decided_on
    from asked a cross join lateral commendations_on(a.day) f
    where f.centre = a.centre
)
select e.kind, e.id
from earned e, asked a
where e.kind = a.kind and e.class_id is not distinct from a.class_id
    and (a.class_id is not null or e.day between a.first_day and a.last_day)
    and (a.after is null or e.id > a.after)
order by e.id
limit ?
