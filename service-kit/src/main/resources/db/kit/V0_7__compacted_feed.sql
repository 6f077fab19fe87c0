-- Where the newest event of each subject stands: what a reader needs who wants the state and not how it came about. Kept by
-- the sequencer in the transaction that numbers, so that it never tells of an event that is not there, or of one too old.
create table feed_latest (
    subject  uuid   not null,
    type     text   not null,
    position bigint not null constraint uk_feed_latest_position unique,
    constraint pk_feed_latest primary key (subject, type)
);

insert into feed_latest (subject, type, position)
select subject, type, max(position) from feed_event group by subject, type;
