with today as (
    select cast(? as date) as day
), incoming as (
    select e.*
    from jsonb_to_recordset(cast(? as jsonb)) as e (
        id uuid, version integer, centre text, plan_year integer, version_in_force integer, classes_value integer,
        classes_qualifier text, learners_value integer, learners_qualifier text, lines jsonb, events jsonb)
    where not exists (select from tombstone t where t.id = e.id)
), removed as (
    delete from plan_target where plan_id = any (?)
    returning old as before
), merged as (
    insert into plan_target as f (
        centre, plan_year, plan_id, version, from_day, version_in_force, classes_value, classes_qualifier,
        learners_value, learners_qualifier, lines, events)
    select centre, plan_year, id, version, day, version_in_force, classes_value, classes_qualifier, learners_value,
        learners_qualifier, lines, events
    from incoming, today
    on conflict on constraint pk_plan_target do update set
        version = excluded.version, from_day = excluded.from_day, version_in_force = excluded.version_in_force,
        classes_value = excluded.classes_value, classes_qualifier = excluded.classes_qualifier,
        learners_value = excluded.learners_value, learners_qualifier = excluded.learners_qualifier,
        lines = excluded.lines, events = excluded.events
    where f.version < excluded.version
    returning old as before
)
insert into plan_past
select (before).*, day from merged, today where (before).from_day < day
union all
select (before).*, day from removed, today where (before).from_day < day
