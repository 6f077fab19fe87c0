with incoming as (
    select e.*
    from jsonb_to_recordset(cast(? as jsonb)) as e (
        id uuid, version integer, centre text, code text, programme text, track text, delivery text,
        counts_toward_target boolean, plan_year integer, cohort integer, state text, start_date date, end_date date,
        roster_kept boolean, declared_summoned integer, declared_participations integer, declared_attended integer,
        declared_assessed integer, declared_passed integer, declared_fair_or_better integer)
    where not exists (select from tombstone t where t.id = e.id)
), removed as (
    delete from class_fact where class_id = any (?)
    returning centre, class_id, plan_year, head_scopes
), merged as (
    insert into class_fact as f (
        centre, class_id, version, code, programme, track, delivery, counts_toward_target, plan_year, cohort, state,
        start_date, end_date, roster_kept, declared_summoned, declared_participations, declared_attended,
        declared_assessed, declared_passed, declared_fair_or_better)
    select centre, id, version, code, programme, track, delivery, counts_toward_target, plan_year, cohort, state,
        start_date, end_date, roster_kept, declared_summoned, declared_participations, declared_attended,
        declared_assessed, declared_passed, declared_fair_or_better
    from incoming
    on conflict on constraint pk_class_fact do update set
        version = excluded.version, code = excluded.code, programme = excluded.programme, track = excluded.track,
        delivery = excluded.delivery, counts_toward_target = excluded.counts_toward_target,
        plan_year = excluded.plan_year, cohort = excluded.cohort, state = excluded.state,
        start_date = excluded.start_date, end_date = excluded.end_date, roster_kept = excluded.roster_kept,
        declared_summoned = excluded.declared_summoned, declared_participations = excluded.declared_participations,
        declared_attended = excluded.declared_attended, declared_assessed = excluded.declared_assessed,
        declared_passed = excluded.declared_passed, declared_fair_or_better = excluded.declared_fair_or_better
    where f.version < excluded.version
    returning new.centre, new.class_id, old.plan_year as old_year, old.head_scopes as old_scopes, new.plan_year,
        new.head_scopes
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
