-- What was known on a day: a state that another takes the place of stays, with the days it was the latest. Days are those
-- on which a change was recorded, in Vietnam. What is known now stands in the tables as before, so that a report of today
-- asks nothing of history; a report of a day in the past reads both.

-- The feed is read again from its beginning: what was known before cannot be made of what is known now.
truncate centre, class_fact, enrollment_fact, class_tally, head, head_tally, plan_target, tombstone, parked_event;
delete from feed_cursor;

-- Facts are booked in the order of the feed: none on a day before one that stands in front of it.
create table projection_day (
    feed text not null,
    day date not null,
    constraint pk_projection_day primary key (feed)
);

alter table class_fact
    drop column line,
    drop column head_scopes,
    add column from_day date not null,
    add column name_vi text,
    add column carried_over_into integer,
    add column capacity integer,
    add column sessions_held integer,
    add column results_approved_at timestamptz,
    -- The report line the class stands in.
    add column line text not null generated always as (
        coalesce('TRACK-' || track, 'PROGRAMME-' || programme) || '-' || delivery
            || case when counts_toward_target then '-TARGET' else '-APART' end) stored,
    -- Where the class's persons count as heads: its line and the totals it is in; nowhere without a roster.
    add column head_scopes text[] not null generated always as (
        case
            when state in ('PLANNED', 'CANCELLED', 'POSTPONED') or not roster_kept then array[]::text[]
            else array[
                coalesce('TRACK-' || track, 'PROGRAMME-' || programme) || '-' || delivery
                    || case when counts_toward_target then '-TARGET' else '-APART' end,
                'TOTAL']
                || case when counts_toward_target then array['TOWARD_TARGET'] else array[]::text[] end
        end) stored;

alter table enrollment_fact
    add column from_day date not null,
    -- What its learner was when the class was closed, or is while it is not; unknown until the learner is told of.
    add column learner_known boolean not null,
    add column sex text,
    add column block text,
    add column sending_unit text;

create index ix_enrollment_fact_person on enrollment_fact (centre, person);

alter table class_tally
    add column from_day date not null,
    add column women integer not null default 0,
    add column sex_unknown integer not null default 0,
    add column excellent integer not null default 0,
    add column good integer not null default 0,
    add column fair integer not null default 0,
    add column average integer not null default 0,
    add column failed integer not null default 0,
    add column certified integer not null default 0,
    add column commended integer not null default 0;

create table learner_fact (
    centre text not null,
    person text not null,
    version integer not null,
    sex text,
    block text,
    sending_unit text,
    constraint pk_learner_fact primary key (centre, person)
);

create table certificate_fact (
    centre text not null,
    id uuid not null,
    version integer not null,
    from_day date not null,
    class_id uuid,
    person text not null,
    state text not null,
    year integer not null,
    issued_on date not null,
    constraint pk_certificate_fact primary key (centre, id)
);

create index ix_certificate_fact_class on certificate_fact (centre, class_id);

create table commendation_fact (
    centre text not null,
    id uuid not null,
    version integer not null,
    from_day date not null,
    class_id uuid,
    person text not null,
    decided_on date not null,
    constraint pk_commendation_fact primary key (centre, id)
);

create index ix_commendation_fact_class on commendation_fact (centre, class_id);

alter table plan_target
    add column from_day date not null,
    add column lines jsonb not null,
    add column events jsonb;

create table sending_unit (
    centre text not null,
    id uuid not null,
    version integer not null,
    code text not null,
    name_vi text not null,
    constraint pk_sending_unit primary key (centre, id)
);

-- Superseded states: the columns of the present one, and the first day it was no longer the latest.
do $$
declare
    name text;
begin
    foreach name in array array['class', 'enrollment', 'certificate', 'commendation'] loop
        execute format('create table %I (like %I, until_day date not null)', name || '_past', name || '_fact');
    end loop;
    create table tally_past (like class_tally, until_day date not null);
    create table plan_past (like plan_target, until_day date not null);
    foreach name in array array['class_past', 'enrollment_past', 'certificate_past', 'commendation_past', 'tally_past',
        'plan_past'] loop
        execute format('alter table %I add constraint %I check (from_day < until_day)', name, 'ck_' || name || '_days');
    end loop;
    foreach name in array array['learner_fact', 'certificate_fact', 'commendation_fact', 'sending_unit', 'class_past',
        'enrollment_past', 'certificate_past', 'commendation_past', 'tally_past', 'plan_past'] loop
        execute format('alter table %I enable row level security', name);
        execute format('create policy in_scope on %I using (centre_in_scope(centre))', name);
    end loop;
end $$;

create index ix_class_past_year on class_past (centre, plan_year, until_day);
create index ix_class_past_class on class_past (centre, class_id);
create index ix_enrollment_past_id on enrollment_past (centre, id, until_day);
create index ix_enrollment_past_class on enrollment_past (centre, class_id, until_day);
create index ix_certificate_past_class on certificate_past (centre, class_id, until_day);
create index ix_commendation_past_class on commendation_past (centre, class_id, until_day);
create index ix_tally_past_class on tally_past (centre, class_id, until_day);
create index ix_plan_past_year on plan_past (centre, plan_year, until_day);

-- What was known at the end of a day; infinity asks for what is known now.
create function classes_on(day date) returns setof class_past language sql stable as $$
    select f.*, date 'infinity' as until_day from class_fact f where f.from_day <= day
    union all
    select p.* from class_past p where p.from_day <= day and day < p.until_day;
$$;

create function tallies_on(day date) returns setof tally_past language sql stable as $$
    select f.*, date 'infinity' from class_tally f where f.from_day <= day
    union all
    select p.* from tally_past p where p.from_day <= day and day < p.until_day;
$$;

create function enrollments_on(day date) returns setof enrollment_past language sql stable as $$
    select f.*, date 'infinity' from enrollment_fact f where f.from_day <= day
    union all
    select p.* from enrollment_past p where p.from_day <= day and day < p.until_day;
$$;

create function certificates_on(day date) returns setof certificate_past language sql stable as $$
    select f.*, date 'infinity' from certificate_fact f where f.from_day <= day
    union all
    select p.* from certificate_past p where p.from_day <= day and day < p.until_day;
$$;

create function commendations_on(day date) returns setof commendation_past language sql stable as $$
    select f.*, date 'infinity' from commendation_fact f where f.from_day <= day
    union all
    select p.* from commendation_past p where p.from_day <= day and day < p.until_day;
$$;

create function plans_on(day date) returns setof plan_past language sql stable as $$
    select f.*, date 'infinity' from plan_target f where f.from_day <= day
    union all
    select p.* from plan_past p where p.from_day <= day and day < p.until_day;
$$;
