-- A function that sets a parameter of pg_trgm can be made only where its library is loaded, as the call of one of its functions
-- sees to: not so in the session that goes on with a database left by an earlier one.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
        PERFORM show_limit();
    END IF;
END $$;
