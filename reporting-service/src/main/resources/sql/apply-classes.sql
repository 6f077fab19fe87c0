with today as (
    select cast(? as date) as day
), incoming as (
    select e.*
    from jsonb_to_recordset(cast(? as jsonb)) as e (
        id uuid, version integer, centre text, code text, name_vi text, programme text, track text, delivery text,
        counts_toward_target boolean, plan_year integer, carried_over_into integer, cohort integer, state text,
        start_date date, end_date date, capacity integer, sessions_held integer, results_approved_at timestamptz,
        roster_kept boolean, declared_summoned integer, declared_participations integer, declared_attended integer,
        declared_assessed integer, declared_passed integer, declared_fair_or_better integer)
    where not exists (select from tombstone t where t.id = e.id)
), removed as (
    delete from class_fact where class_id = any (?)
    returning old as before, centre, class_id, plan_year, head_scopes
), merged as (
    insert into class_fact as f (
        centre, class_id, version, from_day, code, name_vi, programme, track, delivery, counts_toward_target, plan_year,
        carried_over_into, cohort, state, start_date, end_date, capacity, sessions_held, results_approved_at,
        roster_kept, declared_summoned, declared_participations, declared_attended, declared_assessed, declared_passed,
        declared_fair_or_better)
    select centre, id, version, day, code, name_vi, programme, track, delivery, counts_toward_target, plan_year,
        carried_over_into, cohort, state, start_date, end_date, capacity, sessions_held, results_approved_at,
        roster_kept, declared_summoned, declared_participations, declared_attended, declared_assessed, declared_passed,
        declared_fair_or_better
    from incoming, today
    on conflict on constraint pk_class_fact do update set
        version = excluded.version, from_day = excluded.from_day, code = excluded.code, name_vi = excluded.name_vi,
        programme = excluded.programme, track = excluded.track, delivery = excluded.delivery,
        counts_toward_target = excluded.counts_toward_target, plan_year = excluded.plan_year,
        carried_over_into = excluded.carried_over_into, cohort = excluded.cohort, state = excluded.state,
        start_date = excluded.start_date, end_date = excluded.end_date, capacity = excluded.capacity,
        sessions_held = excluded.sessions_held, results_approved_at = excluded.results_approved_at,
        roster_kept = excluded.roster_kept, declared_summoned = excluded.declared_summoned,
        declared_participations = excluded.declared_participations, declared_attended = excluded.declared_attended,
        declared_assessed = excluded.declared_assessed, declared_passed = excluded.declared_passed,
        declared_fair_or_better = excluded.declared_fair_or_better
    where f.version < excluded.version
    returning old as before, new.centre, new.class_id, old.plan_year as old_year, old.head_scopes as old_scopes,
        new.plan_year, new.head_scopes
), superseded as (
    insert into class_past
    select (before).*, day from merged, today where (before).from_day < day
    union all
    select (before).*, day from removed, today where (before).from_day < day
), moved as (
    select * from merged where old_year is distinct from plan_year or old_scopes is distinct from head_scopes
), change as (
    select centre, class_id, plan_year, head_scopes, -1 as sign from removed
    union all
    select centre, class_id, old_year, old_scopes, -1 from moved where old_scopes is not null
    union all
    select centre, class_id, plan_year, head_scopes, 1 from moved
), head_change as (
    select e.centre, c.plan_year, s.scope, e.person, sum(c.sign) as participations
    from change c
    join enrollment_fact e on e.centre = c.centre and e.class_id = c.class_id
    cross join unnest(c.head_scopes) as s (scope)
    where e.state in ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED')
    group by e.centre, c.plan_year, s.scope, e.person
    having sum(c.sign) <> 0
)
