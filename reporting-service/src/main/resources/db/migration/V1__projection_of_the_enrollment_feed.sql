-- Facts as enrollment last told them, and what is kept in step with them. Centre leads every key, so that rows can be
-- spread by centre. Nothing refers to anything: events of a subject may come before those of what it belongs to.

create table centre (
    code text not null,
    id uuid not null,
    version integer not null,
    name_vi text not null,
    name_en text,
    area_path text[] not null,
    constraint pk_centre primary key (code)
);

create table class_fact (
    centre text not null,
    class_id uuid not null,
    version integer not null,
    code text not null,
    programme text not null,
    track text,
    delivery text not null,
    counts_toward_target boolean not null,
    plan_year integer not null,
    cohort integer,
    state text not null,
    start_date date not null,
    end_date date,
    roster_kept boolean not null,
    declared_summoned integer,
    declared_participations integer,
    declared_attended integer,
    declared_assessed integer,
    declared_passed integer,
    declared_fair_or_better integer,
    -- Rule classes@1: what has been opened, and was neither cancelled nor put off.
    counted boolean not null generated always as (state not in ('PLANNED', 'CANCELLED', 'POSTPONED')) stored,
    -- The report line the class stands in.
    line text not null generated always as (
        coalesce('TRACK ' || track, 'PROGRAMME ' || programme) || ' ' || delivery
            || case when counts_toward_target then ' +' else ' -' end) stored,
    -- Where the class's persons count as heads: its line and the totals it is in; nowhere without a roster.
    head_scopes text[] not null generated always as (
        case
            when state in ('PLANNED', 'CANCELLED', 'POSTPONED') or not roster_kept then array[]::text[]
            else array[
                coalesce('TRACK ' || track, 'PROGRAMME ' || programme) || ' ' || delivery
                    || case when counts_toward_target then ' +' else ' -' end,
                'ALL']
                || case when counts_toward_target then array['TOWARD_TARGET'] else array[]::text[] end
        end) stored,
    constraint pk_class_fact primary key (centre, class_id)
);

create index ix_class_fact_year on class_fact (centre, plan_year);

create table enrollment_fact (
    centre text not null,
    id uuid not null,
    version integer not null,
    class_id uuid not null,
    -- Keyed pseudonym; whom it stands for is known to enrollment alone.
    person text not null,
    state text not null,
    sessions_attended integer,
    grade text,
    constraint pk_enrollment_fact primary key (centre, id)
);

create index ix_enrollment_fact_class on enrollment_fact (centre, class_id);

create table class_tally (
    centre text not null,
    class_id uuid not null,
    enrollments integer not null,
    summoned integer not null,
    participations integer not null,
    attended integer not null,
    attendance_unknown integer not null,
    assessed integer not null,
    passed integer not null,
    fair_or_better integer not null,
    constraint pk_class_tally primary key (centre, class_id)
) with (fillfactor = 70);

create table head (
    centre text not null,
    plan_year integer not null,
    scope text not null,
    person text not null,
    participations integer not null,
    constraint pk_head primary key (centre, plan_year, scope, person),
    constraint ck_head_participations check (participations > 0)
);

create table head_tally (
    centre text not null,
    plan_year integer not null,
    scope text not null,
    heads integer not null,
    constraint pk_head_tally primary key (centre, plan_year, scope),
    constraint ck_head_tally_heads check (heads > 0)
) with (fillfactor = 70);

-- What was deleted stays deleted: an event that comes late must not bring it back.
create table tombstone (
    id uuid not null,
    feed text not null,
    constraint pk_tombstone primary key (id)
);

-- Events that do not keep to their schema, set aside so that those behind them go on. Holds no data of theirs.
create table parked_event (
    feed text not null,
    position text not null,
    type text,
    subject text,
    reason text not null,
    parked_at timestamptz not null default now(),
    constraint pk_parked_event primary key (feed, position)
);
