-- Where centres lie, whom they serve and what became of the areas, each with its days, so that centres can be summed up in
-- the boundaries of any day. Areas are everybody's.

-- The feed is read again: areas stood in it before anything was made of them, and centres without their history.
truncate centre;
delete from feed_cursor where feed = 'enrollment';

create table area (
    id uuid not null,
    version integer not null,
    code text not null,
    name_vi text not null,
    level text not null,
    parent_code text,
    valid_from date not null,
    valid_to date,
    constraint pk_area primary key (id)
);

create index ix_area_code on area (code, valid_from);

create table area_succession (
    id uuid not null,
    version integer not null,
    predecessor_id uuid not null,
    successor_id uuid not null,
    constraint pk_area_succession primary key (id)
);

create index ix_area_succession_predecessor on area_succession (predecessor_id);
create index ix_area_succession_successor on area_succession (successor_id);

create table service_area (
    centre text not null,
    id uuid not null,
    version integer not null,
    area_id uuid not null,
    valid_from date not null,
    valid_to date,
    constraint pk_service_area primary key (centre, id)
);

-- When something of a centre was last told, whatever it was.
create table centre_heard (
    centre text not null,
    last_at timestamptz not null,
    constraint pk_centre_heard primary key (centre)
);

-- What it was called and where it lay, by first day; null where only the present was told.
alter table centre add column history jsonb;

-- Centres that are no administrative unit together: members with their years.
create table centre_group (
    id uuid not null,
    code text not null,
    name_vi text not null,
    area text not null,
    members jsonb not null,
    version integer not null,
    constraint pk_centre_group primary key (id),
    constraint uk_centre_group_code unique (code)
);

alter table service_area enable row level security;
create policy in_scope on service_area using (centre_in_scope(centre));
alter table centre_heard enable row level security;
create policy in_scope on centre_heard using (centre_in_scope(centre));

-- A group is its city's, and may be read by whoever may know of one of its members.
alter table centre_group enable row level security;
create policy in_scope on centre_group using (
    caller_sees_all() or area = any (caller_areas())
    or exists (select from jsonb_to_recordset(members) as m (centre text) where centre_in_scope(m.centre)));

call audit_table('centre_group');

-- The area a code names on a day: the one that has it then, or else the last that had it before, or else the first after.
create function area_of_code(wanted text, day date) returns uuid language sql stable
return (select a.id from area a where a.code = wanted
        order by (day between a.valid_from and coalesce(a.valid_to, 'infinity')) desc, (a.valid_from <= day) desc,
                 abs(a.valid_from - day)
        limit 1);

-- Where each centre is counted by the boundaries of a day: home, its area and every area above it, nearest first, and
-- carried, the areas it belongs to, of which home holds all. Also centres the caller does not see, whom the one who asks
-- may count but not name.
--
-- A centre lies where its history says, and before its first day where it began. Where that area was not there on the day,
-- it is followed to its successors, or back to its predecessors, or to the area above where none is noted. Of several those
-- count which the centre serves on the day, if it serves any of them.
create function centre_homes(day date) returns table (centre text, first_day date, home uuid[], carried uuid[])
language sql stable security definer set search_path = public, pg_temp
begin atomic
    with recursive seat as (
        select c.code as centre, v.first_day, area_of_code(v.area, v.on_day) as area
        from centre c
        left join lateral (
            select h.area, h.first_day,
                   least(greatest(day, h.valid_from), coalesce(h.valid_to, 'infinity')) as on_day
            from (
                select h.area, h.valid_from, h.valid_to, min(h.valid_from) over () as first_day
                from jsonb_to_recordset(c.history) as h (area text, valid_from date, valid_to date)
                union all
                select c.area_path[1], cast(now() at time zone 'Asia/Ho_Chi_Minh' as date), null, null
                where coalesce(jsonb_array_length(c.history), 0) = 0
            ) h
            order by (h.valid_from <= day) desc, abs(h.valid_from - day)
            limit 1
        ) v on true
    ), walk as (
        select s.centre, s.area from seat s where s.area is not null
        union
        select w.centre, n.area
        from walk w
        join area a on a.id = w.area
        cross join lateral (
            select s.successor_id as area from area_succession s where s.predecessor_id = a.id and a.valid_to < day
            union all
            select s.predecessor_id from area_succession s where s.successor_id = a.id and a.valid_from > day
            union all
            select area_of_code(a.parent_code, day)
            where (a.valid_to < day and not exists (select from area_succession s where s.predecessor_id = a.id))
               or (a.valid_from > day and not exists (select from area_succession s where s.successor_id = a.id))
        ) n
        where n.area is not null
    ), there as (
        select w.centre, w.area,
               exists (
                   select from service_area s
                   where s.centre = w.centre and s.area_id = w.area
                     and day between s.valid_from and coalesce(s.valid_to, 'infinity')) as served
        from walk w
        join area a on a.id = w.area and day between a.valid_from and coalesce(a.valid_to, 'infinity')
    ), own as (
        select t.centre, t.area
        from (select *, bool_or(served) over (partition by centre) as some_served from there) t
        where t.served or not t.some_served
    ), up as (
        select o.centre, o.area as of_area, o.area, 1 as depth from own o
        union all
        select u.centre, u.of_area, area_of_code(a.parent_code, day), u.depth + 1
        from up u
        join area a on a.id = u.area
        where a.parent_code is not null and u.depth < 10
    ), shared as (
        select u.centre, u.area, min(u.depth) as depth
        from up u
        where u.area is not null
        group by u.centre, u.area
        having count(distinct u.of_area) = (select count(*) from own o where o.centre = u.centre)
    )
    select s.centre, s.first_day,
           coalesce((select array_agg(h.area order by h.depth) from shared h where h.centre = s.centre), '{}'),
           coalesce((select array_agg(o.area) from own o where o.centre = s.centre), '{}')
    from seat s;
end;

-- Areas that are, hold or lie in an area on a day: to serve one of them is to serve it, or a part of it.
create function areas_around(wanted uuid, day date) returns setof uuid language sql stable
begin atomic
    with recursive up as (
        select a.id, a.parent_code from area a where a.id = wanted
        union
        select p.id, p.parent_code from up join area p on p.id = area_of_code(up.parent_code, day)
    ), down as (
        select a.id, a.code from area a where a.id = wanted
        union
        select c.id, c.code
        from down
        join area c on c.parent_code = down.code and day between c.valid_from and coalesce(c.valid_to, 'infinity')
    )
    select id from up union select id from down;
end;
