-- Of centres: when they were last heard of, their classes of a year and their annual report of it that has come farthest.
select c.code as centre, h.last_at, f.known, f.classes, r.id as report, r.state, r.submitted_at
from unnest(?) as c (code)
left join centre_heard h on h.centre = c.code
cross join lateral (
    select count(*) as known, count(*) filter (where f.counted) as classes
    from class_fact f
    where f.centre = c.code and f.plan_year = ?
) f
left join lateral (
    select r.id, r.state, r.submitted_at
    from report r
    where r.centre = c.code and r.year = ? and r.subject_kind = 'CENTRE' and r.kind = 'ANNUAL'
      and r.state in ('PUBLISHED', 'APPROVED', 'SUBMITTED', 'RETURNED')
    order by array_position(array['PUBLISHED', 'APPROVED', 'SUBMITTED', 'RETURNED'], r.state), r.id desc
    limit 1
) r on true
