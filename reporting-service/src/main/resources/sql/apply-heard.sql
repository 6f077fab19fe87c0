insert into centre_heard as f (centre, last_at)
select e.centre, e.last_at from jsonb_to_recordset(cast(? as jsonb)) as e (centre text, last_at timestamptz)
on conflict on constraint pk_centre_heard do update set last_at = greatest(f.last_at, excluded.last_at)
