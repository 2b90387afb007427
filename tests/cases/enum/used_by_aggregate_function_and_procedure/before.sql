CREATE TYPE lvl AS ENUM ('low', 'high');
CREATE FUNCTION worst(lvl, lvl) RETURNS lvl LANGUAGE sql IMMUTABLE AS 'SELECT greatest($1, $2)';
CREATE PROCEDURE note(l lvl DEFAULT 'low') LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE '%', l; END $$;
