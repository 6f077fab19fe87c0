-- Written by every transaction that changes public state; emptied by the sequencer.
create table feed_outbox (
    id          bigint generated always as identity primary key,
    type        text        not null,
    subject     uuid        not null,
    method      text        not null constraint ck_feed_outbox_method check (method in ('PUT', 'DELETE')),
    occurred_at timestamptz not null default now(),
    centre      text,
    data        jsonb
);

-- Always nearly empty but with a steady flow through it: dead rows are to go at once, not after a share of the table.
alter table feed_outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- What readers see: numbered after the writing transaction committed, so without gaps and in order.
create table feed_event (
    position    bigint      primary key,
    type        text        not null,
    subject     uuid        not null,
    method      text        not null,
    occurred_at timestamptz not null,
    centre      text,
    data        jsonb
);

-- For readers who may know of some centres only.
create index ix_feed_event_centre on feed_event (centre, position);

-- The position of the last event; its row is the sequencer's lock.
create table feed_head (
    single   boolean primary key default true constraint ck_feed_head_single check (single),
    position bigint not null
);
insert into feed_head (position) values (0);
