-- Reports and what is frozen of them. What was submitted is only ever added to: a returned report, submitted again, gets
-- another snapshot beside the first. So no right to change or take away is needed, and none is given.

create table report (
    id uuid not null,
    centre text not null,
    subject_kind text not null,
    year integer not null,
    kind text not null,
    period text not null,
    period_from date not null,
    period_to date not null,
    cut_off date,
    heading text not null,
    title text not null,
    number text,
    place text,
    issued_on date,
    signer_name text,
    signer_title text,
    recipients text[] not null,
    remarks text,
    state text not null,
    return_reason text,
    snapshot uuid,
    submissions integer not null,
    submitted_at timestamptz,
    approved_at timestamptz,
    published_at timestamptz,
    signing_key text,
    signature text,
    supersedes uuid,
    superseded_by uuid,
    version integer not null,
    constraint pk_report primary key (id),
    constraint ck_report_state
        check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED', 'SUPERSEDED')),
    constraint ck_report_snapshot check ((snapshot is null) = (state in ('DRAFT', 'RETURNED'))),
    constraint ck_report_signed check ((signature is not null) = (state in ('PUBLISHED', 'SUPERSEDED'))),
    constraint ck_report_superseded check ((superseded_by is not null) = (state = 'SUPERSEDED'))
);

-- Of a subject and period one report is in force, whoever publishes at the same moment.
create unique index uk_report_current on report (centre, subject_kind, year, period, period_from, period_to)
    where state = 'PUBLISHED';
create index ix_report_centre on report (centre, year);

create table report_snapshot (
    id uuid not null,
    centre text not null,
    report uuid not null,
    submission integer not null,
    sha256 text not null,
    made_at timestamptz not null default now(),
    -- Rows join a snapshot in the transaction that makes it, and never later.
    made_in xid8 not null default pg_current_xact_id(),
    constraint pk_report_snapshot primary key (id),
    constraint uk_report_snapshot_submission unique (report, submission)
);

create table report_document (
    snapshot uuid not null,
    centre text not null,
    content bytea not null,
    constraint pk_report_document primary key (snapshot)
);

-- Classes and enrollments as they were counted. The person is a pseudonym, kept for counting heads and told to nobody.
create table report_class (
    centre text not null,
    snapshot uuid not null,
    class_id uuid not null,
    code text not null,
    line text not null,
    counts_toward_target boolean not null,
    counted boolean not null,
    state text not null,
    roster_kept boolean not null,
    cohort integer,
    declared_summoned integer,
    declared_participations integer,
    declared_attended integer,
    declared_assessed integer,
    declared_passed integer,
    declared_fair_or_better integer,
    constraint pk_report_class primary key (centre, snapshot, class_id)
);

create table report_enrollment (
    centre text not null,
    snapshot uuid not null,
    id uuid not null,
    class_id uuid not null,
    person text not null,
    state text not null,
    sessions_attended integer,
    grade text,
    constraint pk_report_enrollment primary key (centre, snapshot, id)
);

-- A class, or one learner in one class, on either side of a comparison.
create type report_row as (
    kind text,
    id uuid,
    class_id uuid,
    code text,
    line text,
    counts_toward_target boolean,
    counted boolean,
    roster_kept boolean,
    state text,
    cohort integer,
    person text,
    sessions_attended integer,
    grade text,
    declared_summoned integer,
    declared_participations integer,
    declared_attended integer,
    declared_assessed integer,
    declared_passed integer,
    declared_fair_or_better integer
);

-- What a class contributes to an indicator: itself, and what it declared where it keeps no roster.
create function report_share_of_class(indicator text, r report_row) returns text language sql immutable parallel safe
return case
    when not r.counted then null
    when indicator = 'CLASSES' then 'class'
    when indicator = 'COHORTS' then r.cohort::text
    when r.roster_kept then null
    when indicator = 'SUMMONED' then coalesce(r.declared_summoned::text, '?')
    when indicator in ('PARTICIPATIONS', 'HEADS') then coalesce(r.declared_participations::text, '?')
    when indicator = 'ATTENDED' then coalesce(r.declared_attended::text, '?')
    when indicator = 'ATTENDANCE_RATIO' then
        coalesce(r.declared_attended::text, '?') || '/' || coalesce(r.declared_summoned::text, '?')
    when indicator = 'ASSESSED' then coalesce(r.declared_assessed::text, '?')
    when indicator = 'PASSED' then coalesce(r.declared_passed::text, '?')
    when indicator = 'PASSED_SHARE' then
        coalesce(r.declared_passed::text, '?') || '/' || coalesce(r.declared_assessed::text, '?')
    when indicator = 'FAIR_OR_BETTER' then coalesce(r.declared_fair_or_better::text, '?')
    when indicator = 'FAIR_OR_BETTER_SHARE' then
        coalesce(r.declared_fair_or_better::text, '?') || '/' || coalesce(r.declared_assessed::text, '?')
end;

-- What an enrollment contributes to an indicator; nothing where its class does not count, or declares its numbers.
create function report_share_of_enrollment(indicator text, r report_row) returns text
language sql immutable parallel safe
return case
    when not r.counted or not r.roster_kept then null
    when indicator = 'SUMMONED' and r.state in ('SUMMONED', 'ABSENT') then 'summoned'
    when indicator = 'ATTENDANCE_RATIO' and r.state in ('SUMMONED', 'ABSENT') then '0/1'
    when r.state not in ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED') then null
    when indicator = 'SUMMONED' then 'summoned'
    when indicator = 'PARTICIPATIONS' then 'participation'
    when indicator = 'HEADS' then r.person
    when indicator = 'ATTENDED' then nullif(coalesce(least(r.sessions_attended, 1)::text, '?'), '0')
    when indicator = 'ATTENDANCE_RATIO' then coalesce(least(r.sessions_attended, 1)::text, '?') || '/1'
    when r.grade is null then null
    when indicator = 'ASSESSED' then 'assessed'
    when indicator = 'PASSED' then nullif(r.grade <> 'FAIL', false)::text
    when indicator = 'PASSED_SHARE' then (r.grade <> 'FAIL')::text
    when indicator = 'FAIR_OR_BETTER' then nullif(r.grade in ('FAIR', 'GOOD', 'EXCELLENT'), false)::text
    when indicator = 'FAIR_OR_BETTER_SHARE' then (r.grade in ('FAIR', 'GOOD', 'EXCELLENT'))::text
    when indicator = 'FAILED' then nullif(r.grade = 'FAIL', false)::text
    when indicator in ('EXCELLENT', 'GOOD', 'FAIR', 'AVERAGE') then nullif(r.grade = indicator, false)::text
end;

-- What tells that a row counts differently: its part in one figure, or, when none is asked for, all of it.
create function report_share(indicator text, r report_row) returns text language sql immutable parallel safe
return case
    when indicator is null then r::text
    when r.kind = 'CLASS' then report_share_of_class(indicator, r)
    else report_share_of_enrollment(indicator, r)
end;

-- Drafts are the centre's own affair; what was submitted is the city's too; what was published is everybody's in bounds.
alter table report enable row level security;
create policy in_scope on report using (
    centre_in_scope(centre)
    and (state in ('PUBLISHED', 'SUPERSEDED')
         or caller_has('training-officer', 'director', 'auditor')
         or state <> 'DRAFT' and caller_has('city-officer')));

do $$
declare
    name text;
begin
    -- Nobody reads them but by way of a report he sees.
    foreach name in array array['report_snapshot', 'report_document', 'report_class', 'report_enrollment'] loop
        execute format('alter table %I enable row level security', name);
        execute format('create policy in_scope on %I using (centre_in_scope(centre))', name);
    end loop;
end $$;

call audit_table('report');
call audit_table('report_snapshot');

-- What is frozen stays, also against the owner of the tables unless he takes the trigger away.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what is frozen is not changed: %', tg_table_name using errcode = 'restrict_violation';
end $$;

create function refuse_late_rows() returns trigger language plpgsql as $$
begin
    if exists (
        select from (select distinct snapshot from new_rows) n
        left join report_snapshot s on s.id = n.snapshot
        where s.made_in is distinct from pg_current_xact_id())
    then
        raise exception 'rows join a snapshot when it is made: %', tg_table_name using errcode = 'restrict_violation';
    end if;
    return null;
end $$;

do $$
declare
    name text;
begin
    foreach name in array array['report_snapshot', 'report_document', 'report_class', 'report_enrollment'] loop
        execute format('create trigger frozen before update or delete on %I
                        for each row execute function refuse_change()', name);
        execute format('revoke update, delete, truncate on %I from "${service-role}"', name);
    end loop;
    foreach name in array array['report_document', 'report_class', 'report_enrollment'] loop
        execute format('create trigger frozen_rows after insert on %I referencing new table as new_rows
                        for each statement execute function refuse_late_rows()', name);
    end loop;
end $$;

-- Of a published report nothing changes but that another one takes its place, once.
create function refuse_change_of_published() returns trigger language plpgsql as $$
begin
    if old.state not in ('PUBLISHED', 'SUPERSEDED') then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and old.state = 'PUBLISHED' and new.state = 'SUPERSEDED'
        and to_jsonb(new) - array['state', 'superseded_by', 'version']
            = to_jsonb(old) - array['state', 'superseded_by', 'version']
    then
        return new;
    end if;
    raise exception 'a published report is not changed' using errcode = 'restrict_violation';
end $$;

create trigger frozen before update or delete on report
for each row execute function refuse_change_of_published();
revoke truncate on report from "${service-role}";

-- Keys that reports are signed with: the public half for anybody and for good, the private one sealed.
create table signing_key (
    id uuid not null,
    kid text not null,
    jwk text not null,
    made_at timestamptz not null default now(),
    retired_at timestamptz,
    constraint pk_signing_key primary key (id),
    constraint uk_signing_key_kid unique (kid)
);

-- One key signs at a time, however many replicas look for one at once.
create unique index uk_signing_key_present on signing_key ((true)) where retired_at is null;
call audit_table('signing_key');

create table signing_key_secret (
    kid text not null,
    sealed text not null,
    constraint pk_signing_key_secret primary key (kid)
);
alter table signing_key_secret enable row level security;
-- The service itself, when it signs; no caller's request reaches it.
create policy in_scope on signing_key_secret using (caller_sees_all());

create function refuse_other_than_retiring() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.retired_at is null and new.retired_at is not null
        and to_jsonb(new) - 'retired_at' = to_jsonb(old) - 'retired_at'
    then
        return new;
    end if;
    raise exception 'a key is retired and nothing else' using errcode = 'restrict_violation';
end $$;

create trigger frozen before update or delete on signing_key
for each row execute function refuse_other_than_retiring();
revoke delete, truncate on signing_key from "${service-role}";
revoke update on signing_key from "${service-role}";
grant update (retired_at) on signing_key to "${service-role}";
revoke update, truncate on signing_key_secret from "${service-role}";
