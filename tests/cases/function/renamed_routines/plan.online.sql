-- irreversible: column public.people.fax is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 17 steps: 11 expand, 6 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/17 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('alias', 'aggregate public.joined(text)', '{"kind":"aggregate","before":{"schema":"public","name":"all_of"},"after":{"schema":"public","name":"joined"},"signature":"text"}'),
    ('alias', 'function public."Double"(integer)', '{"kind":"function","before":{"schema":"public","name":"twice"},"after":{"schema":"public","name":"Double"},"signature":"integer"}'),
    ('alias', 'function public.display_name(integer, text)', '{"kind":"function","before":{"schema":"public","name":"full_name"},"after":{"schema":"public","name":"display_name"},"signature":"integer, text"}'),
    ('alias', 'function public.erase(integer)', '{"kind":"function","before":{"schema":"public","name":"forget"},"after":{"schema":"public","name":"erase"},"signature":"integer"}'),
    ('alias', 'function public.tidy()', '{"kind":"function","before":{"schema":"public","name":"stamp"},"after":{"schema":"public","name":"tidy"}}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;

-- 2/17 expand: alter function public.full_name(integer, text)
ALTER ROUTINE public.full_name(integer, text) RENAME TO display_name;

-- 3/17 expand: alter function public.twice(integer)
ALTER ROUTINE public.twice(integer) RENAME TO "Double";

-- 4/17 expand: alter function public.forget(integer)
ALTER ROUTINE public.forget(integer) RENAME TO erase;

-- 5/17 expand: alter aggregate public.all_of(text)
ALTER AGGREGATE public.all_of(text) RENAME TO joined;

-- 6/17 expand: alter function public.stamp()
ALTER ROUTINE public.stamp() RENAME TO tidy;

-- 7/17 expand: alter function public.erase(integer)
-- code that knows the old name goes on until contract
SET search_path = public;
CREATE PROCEDURE public.forget(p_id integer)
 LANGUAGE sql
AS $$DELETE FROM public.people WHERE id = $1$$;
REVOKE EXECUTE ON PROCEDURE public.forget(integer) FROM PUBLIC;

-- 8/17 expand: alter function public.display_name(integer, text)
-- code that knows the old name goes on until contract
CREATE FUNCTION public.full_name(p_id integer, sep text DEFAULT ' ')
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $$ SELECT given || sep || family FROM people WHERE id = p_id $$;
GRANT EXECUTE ON FUNCTION public.full_name(integer, text) TO app_reader;
REVOKE EXECUTE ON FUNCTION public.full_name(integer, text) FROM PUBLIC;

-- 9/17 expand: alter function public.tidy()
-- code that knows the old name goes on until contract
CREATE FUNCTION public.stamp()
 RETURNS trigger
 LANGUAGE plpgsql
AS $$BEGIN NEW.given := trim(NEW.given); RETURN NEW; END$$;

-- 10/17 expand: alter function public."Double"(integer)
-- code that knows the old name goes on until contract
CREATE FUNCTION public.twice(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $$SELECT 2 * $1$$;
ALTER FUNCTION public.twice(integer) OWNER TO app_owner;

-- 11/17 expand: alter aggregate public.joined(text)
-- code that knows the old name goes on until contract
CREATE AGGREGATE public.all_of(text) (
    SFUNC = pg_catalog.textcat,
    STYPE = text,
    INITCOND = ''
);

COMMIT;

BEGIN;

-- 12/17 contract: alter aggregate public.joined(text)
-- the old name of the aggregate
-- caution B301: code that still names public.all_of(text) fails
SET search_path = '';
DROP AGGREGATE public.all_of(text);
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'aggregate public.joined(text)';

-- 13/17 contract: alter function public."Double"(integer)
-- the old name of the function
-- caution B301: code that still names public.twice(integer) fails
DROP ROUTINE public.twice(integer);
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'function public."Double"(integer)';

-- 14/17 contract: alter function public.tidy()
-- the old name of the function
-- caution B301: code that still names public.stamp() fails
DROP ROUTINE public.stamp();
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'function public.tidy()';

-- 15/17 contract: alter function public.display_name(integer, text)
-- the old name of the function
-- caution B301: code that still names public.full_name(integer, text) fails
DROP ROUTINE public.full_name(integer, text);
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'function public.display_name(integer, text)';

-- 16/17 contract: alter function public.erase(integer)
-- the old name of the function
-- caution B301: code that still names public.forget(integer) fails
DROP ROUTINE public.forget(integer);
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'function public.erase(integer)';

COMMIT;

-- 17/17 contract: drop column public.people.fax
-- locks: ACCESS EXCLUSIVE on public.people
-- loss D103: column public.people.fax is dropped with its values
-- caution B303: code that names column public.people.fax fails
-- refused: D103 without permission: column public.people.fax is dropped with its values
-- allow it with --allow 'D103:public.people.fax'
--   ALTER TABLE public.people DROP COLUMN fax;

RESET search_path;
RESET check_function_bodies;
