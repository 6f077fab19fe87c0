-- How far each followed feed has been applied.
create table feed_cursor (
    feed          text primary key,
    position      text,
    caught_up_at  timestamptz,
    last_tried_at timestamptz,
    failing_since timestamptz,
    last_error    text
);
