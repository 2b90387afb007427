-- irreversible: column public.people.fax is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 12 steps: 6 expand, 6 contract; 1 refused
-- U001: function public.no_fax_of(integer) is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/12 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('alias', 'function public.first_name(integer)', '{"kind":"function","before":{"schema":"public","name":"given_of"},"after":{"schema":"public","name":"first_name"},"signature":"integer"}'),
    ('alias', 'function public.no_fax_of(integer)', '{"kind":"function","before":{"schema":"public","name":"fax_of"},"after":{"schema":"public","name":"no_fax_of"},"signature":"integer"}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;

-- 2/12 expand: alter function public.given_of(integer)
ALTER ROUTINE public.given_of(integer) RENAME TO first_name;

-- 3/12 expand: alter function public.fax_of(integer)
ALTER ROUTINE public.fax_of(integer) RENAME TO no_fax_of;

-- 4/12 expand: alter function public.no_fax_of(integer)
-- code that knows the old name goes on until contract
SET search_path = public;
CREATE FUNCTION public.fax_of(p integer)
 RETURNS text
 LANGUAGE sql
BEGIN ATOMIC SELECT fax FROM people WHERE id = p; END;

-- 5/12 expand: alter function public.first_name(integer)
-- code that knows the old name goes on until contract
CREATE FUNCTION public.given_of(p integer)
 RETURNS text
 LANGUAGE sql
RETURN (SELECT given FROM people WHERE id = p);

-- 6/12 expand: alter function public.no_fax_of(integer)
CREATE OR REPLACE FUNCTION public.no_fax_of(p integer)
 RETURNS text
 LANGUAGE sql
RETURN NULL::text;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 7/12 contract: alter function public.first_name(integer)
-- the old name of the function
-- caution B301: code that still names public.given_of(integer) fails
SET search_path = '';
DROP ROUTINE public.given_of(integer);
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'function public.first_name(integer)';

-- 8/12 contract: alter function public.no_fax_of(integer)
-- the old name of the function
-- caution B301: code that still names public.fax_of(integer) fails
DROP ROUTINE public.fax_of(integer);
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'function public.no_fax_of(integer)';

-- 9/12 contract: drop function public.first_name(integer)
-- because of column public.people.given
DROP FUNCTION public.first_name(integer);

-- 10/12 contract: alter column public.people.given
-- locks: ACCESS EXCLUSIVE on public.people
SET search_path = public;
ALTER TABLE public.people ALTER COLUMN given TYPE character varying(20);

-- 11/12 contract: create function public.first_name(integer)
-- because of column public.people.given
CREATE FUNCTION public.first_name(p integer)
 RETURNS text
 LANGUAGE sql
RETURN (SELECT given FROM people WHERE id = p);

COMMIT;

-- 12/12 contract: drop column public.people.fax
-- locks: ACCESS EXCLUSIVE on public.people
-- loss D103: column public.people.fax is dropped with its values
-- caution B303: code that names column public.people.fax fails
-- refused: D103 without permission: column public.people.fax is dropped with its values
-- allow it with --allow 'D103:public.people.fax'
--   ALTER TABLE public.people DROP COLUMN fax;

RESET search_path;
RESET check_function_bodies;
