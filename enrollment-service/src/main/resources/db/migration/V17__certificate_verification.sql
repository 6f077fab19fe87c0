-- What anybody who holds a code is told: nobody's rows are visible to him, so it is looked up with the owner's rights, by
-- the whole code alone, and nothing else of the row is answered.
CREATE FUNCTION certificate_verification(
    of_code text, full_name boolean,
    OUT learner_id uuid, OUT centre text, OUT state text, OUT kind text, OUT programme_name text, OUT class_name text,
    OUT issuer text, OUT register_number text, OUT issued_on date, OUT valid_until date, OUT holder text)
RETURNS SETOF record
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT d.learner_id, c.code, d.state, d.kind, d.programme_name, d.class_name, d.issuer, d.register_number,
           d.issued_on, d.valid_until,
           CASE WHEN full_name THEN d.holder_name
                -- The first character of each word.
                ELSE regexp_replace(d.holder_name, '(\S)\S*', '\1.', 'g') END
    FROM certificate d JOIN centre c ON c.id = d.centre_id
    WHERE d.code = of_code;
END;
