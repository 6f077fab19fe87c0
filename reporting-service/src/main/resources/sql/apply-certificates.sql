with today as (
    select cast(? as date) as day
), incoming as (
    select e.*
    from jsonb_to_recordset(cast(? as jsonb)) as e (
        id uuid, version integer, centre text, class_id uuid, person text, state text, year integer, issued_on date)
    where not exists (select from tombstone t where t.id = e.id)
), removed as (
    delete from certificate_fact where id = any (?)
    returning old as before
), merged as (
    insert into certificate_fact as f (centre, id, version, from_day, class_id, person, state, year, issued_on)
    select centre, id, version, day, class_id, person, state, year, issued_on from incoming, today
    on conflict on constraint pk_certificate_fact do update set
        version = excluded.version, from_day = excluded.from_day, class_id = excluded.class_id,
        person = excluded.person, state = excluded.state, year = excluded.year, issued_on = excluded.issued_on
    where f.version < excluded.version
    returning old as before, new as now
), superseded as (
    insert into certificate_past
    select (before).*, day from merged, today where (before).from_day < day
    union all
    select (before).*, day from removed, today where (before).from_day < day
), change as (
    select before as e, -1 as sign from removed
    union all
    select before, -1 from merged where (before).id is not null
    union all
    select now, 1 from merged
), tally_change as (
    select (e).centre, (e).class_id, 0 as enrollments, 0 as summoned, 0 as participations, 0 as attended,
        0 as attendance_unknown, 0 as assessed, 0 as passed, 0 as fair_or_better, 0 as women, 0 as sex_unknown,
        0 as excellent, 0 as good, 0 as fair, 0 as average, 0 as failed, sum(sign) as certified, 0 as commended
    from change
    where (e).class_id is not null and (e).state = 'ISSUED'
    group by (e).centre, (e).class_id
)
