-- What is made of a followed feed can be made again beside what is there, and take its place at once.

alter table feed_cursor
    -- How far the feed has been read again; null before the first event, and while nothing is made again.
    add column rebuild_position text,
    add column rebuild_since    timestamptz,
    -- Whether the publisher no longer knew our position: until the rebuild takes over, nothing more is applied.
    add column lost             boolean not null default false;

-- Events that could not be applied, set aside so that those behind them go on. Holds no data of theirs.
create table feed_parked (
    feed      text not null,
    position  text not null,
    type      text,
    subject   text,
    reason    text not null,
    parked_at timestamptz not null default now(),
    constraint pk_feed_parked primary key (feed, position)
);

create schema if not exists rebuild;
grant usage on schema rebuild to "${service-role}";

-- Gives a table its twin in the schema rebuild, with all by which statements know it. To be called again after a change of
-- the table.
create procedure rebuildable(made text) language plpgsql as $$
declare
    original constant regclass := format('public.%I', made)::regclass;
    definition text;
begin
    execute format('drop table if exists rebuild.%I', made);
    execute format('create table rebuild.%1$I (like public.%1$I including defaults including generated)', made);
    for definition in
        select format('constraint %I %s', c.conname, pg_get_constraintdef(c.oid))
        from pg_constraint c where c.conrelid = original and c.contype in ('p', 'u', 'c')
    loop
        execute format('alter table rebuild.%I add %s', made, definition);
    end loop;
    for definition in
        select replace(pg_get_indexdef(i.indexrelid), ' ON public.', ' ON rebuild.')
        from pg_index i
        where i.indrelid = original and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
    loop
        execute definition;
    end loop;
    execute format(
        'grant select, insert, update, delete, truncate on rebuild.%I to %I', made, '${service-role}');
end $$;

call rebuildable('feed_parked');
