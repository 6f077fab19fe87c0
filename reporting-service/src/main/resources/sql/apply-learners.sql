with today as (
    select cast(? as date) as day
), incoming as (
    select e.*
    from jsonb_to_recordset(cast(? as jsonb)) as e (
        id uuid, version integer, centre text, sex text, block text, sending_unit text)
), learned as (
    insert into learner_fact as f (centre, person, version, sex, block, sending_unit)
    select centre, cast(id as text), version, sex, block, sending_unit
    from incoming
    on conflict on constraint pk_learner_fact do update set
        version = excluded.version, sex = excluded.sex, block = excluded.block, sending_unit = excluded.sending_unit
    where f.version < excluded.version
    returning new.centre, new.person, new.sex, new.block, new.sending_unit
), removed as (
    select cast(null as enrollment_fact) as before where false
), merged as (
    -- What somebody became later makes no difference to a class that was over the day before.
    update enrollment_fact f set
        from_day = day, learner_known = true, sex = l.sex, block = l.block, sending_unit = l.sending_unit
    from learned l, today
    where f.centre = l.centre and f.person = l.person
        and (not f.learner_known or (f.sex, f.block, f.sending_unit) is distinct from (l.sex, l.block, l.sending_unit))
        and not exists (
            select
            from enrollments_on(day - 1) o
            join classes_on(day - 1) c on c.centre = o.centre and c.class_id = o.class_id and c.state = 'CLOSED'
            where o.centre = f.centre and o.id = f.id and o.class_id = f.class_id and o.person = f.person
                and o.learner_known)
    returning old as before, new as now
)
