-- Answers to requests that may be repeated, kept for 24 hours as the JSON text they were sent as.
create table idempotency_key (
    caller       text        not null,
    operation    text        not null,
    key          text        not null,
    request_hash text        not null,
    response     text        not null,
    created_at   timestamptz not null default now(),
    constraint pk_idempotency_key primary key (caller, operation, key)
);
create index ix_idempotency_key_created_at on idempotency_key (created_at);
