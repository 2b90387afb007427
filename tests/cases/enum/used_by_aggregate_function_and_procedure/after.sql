CREATE TYPE lvl AS ENUM ('low', 'mid', 'high');
CREATE FUNCTION worst(lvl, lvl) RETURNS lvl LANGUAGE sql IMMUTABLE AS 'SELECT greatest($1, $2)';
CREATE PROCEDURE note(l lvl DEFAULT 'mid') LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE '%', l; END $$;
