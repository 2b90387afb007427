-- schemadiff plan: before.sql -> after.sql
-- 18 steps: 18 expand
-- U001: default public.events.size is compared as text (--no-scratch)
-- U001: default public.events_a.size is compared as text (--no-scratch)
-- U001: default public.events_b.size is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/18 expand: alter column public.events.code
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
-- work: rewrites public.events_a, rewrites public.events_b0
-- caution F205: fails when a value of public.events.code does not fit integer
-- caution L402: nobody can read or write public.events_a while it is rewritten
-- caution L402: nobody can read or write public.events_b0 while it is rewritten
SET search_path = public;
ALTER TABLE public.events ALTER COLUMN code TYPE integer USING (code::int);

-- 2/18 expand: drop default public.events.size
-- because of column public.events.size
-- locks: ACCESS EXCLUSIVE on public.events
SET search_path = '';
ALTER TABLE ONLY public.events ALTER COLUMN size DROP DEFAULT;

-- 3/18 expand: drop default public.events_a.size
-- because of column public.events_a.size
-- locks: ACCESS EXCLUSIVE on public.events_a
ALTER TABLE ONLY public.events_a ALTER COLUMN size DROP DEFAULT;

-- 4/18 expand: drop default public.events_b.size
-- because of column public.events_b.size
-- locks: ACCESS EXCLUSIVE on public.events_b
ALTER TABLE ONLY public.events_b ALTER COLUMN size DROP DEFAULT;

-- 5/18 expand: drop constraint public.events.events_size_check
-- because of column public.events.size
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
ALTER TABLE public.events DROP CONSTRAINT events_size_check;

-- 6/18 expand: drop view public.sizes
-- because of column public.events.size
-- locks: ACCESS EXCLUSIVE on public.sizes
DROP VIEW public.sizes;

-- 7/18 expand: drop view public.sizes_a
-- because of column public.events_a.size
-- locks: ACCESS EXCLUSIVE on public.sizes_a
DROP VIEW public.sizes_a;

-- 8/18 expand: drop trigger public.events.sized
-- because of column public.events.size
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
DROP TRIGGER sized ON public.events;

-- 9/18 expand: drop policy public.events_a.small
-- because of column public.events_a.size
-- locks: ACCESS EXCLUSIVE on public.events_a
DROP POLICY small ON public.events_a;

-- 10/18 expand: alter column public.events.size
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
-- work: rewrites public.events_a, rewrites public.events_b0
-- caution L402: nobody can read or write public.events_a while it is rewritten
-- caution L402: nobody can read or write public.events_b0 while it is rewritten
SET search_path = public;
ALTER TABLE public.events ALTER COLUMN size TYPE bigint;

-- 11/18 expand: create default public.events.size
-- because of column public.events.size
-- locks: ACCESS EXCLUSIVE on public.events
ALTER TABLE ONLY public.events ALTER COLUMN size SET DEFAULT 0;

-- 12/18 expand: create default public.events_a.size
-- because of column public.events_a.size
-- locks: ACCESS EXCLUSIVE on public.events_a
ALTER TABLE ONLY public.events_a ALTER COLUMN size SET DEFAULT 1;

-- 13/18 expand: create default public.events_b.size
-- because of column public.events_b.size
-- locks: ACCESS EXCLUSIVE on public.events_b
ALTER TABLE ONLY public.events_b ALTER COLUMN size SET DEFAULT 0;

-- 14/18 expand: create constraint public.events.events_size_check
-- because of column public.events.size
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
-- work: reads all of public.events_a, reads all of public.events_b0
-- caution F203: fails when a row of public.events does not fulfil size >= 0
-- caution L401: nobody can read or write public.events_a while all of it is read
-- caution L401: nobody can read or write public.events_b0 while all of it is read
ALTER TABLE public.events ADD CONSTRAINT events_size_check CHECK (size >= 0);

-- 15/18 expand: create view public.sizes
-- because of column public.events.size
-- locks: ACCESS SHARE on public.events
CREATE VIEW public.sizes AS
SELECT id, size FROM events;

-- 16/18 expand: create view public.sizes_a
-- because of column public.events_a.size
-- locks: ACCESS SHARE on public.events_a
CREATE VIEW public.sizes_a AS
SELECT id, size FROM events_a;

-- 17/18 expand: create trigger public.events.sized
-- because of column public.events.size
-- locks: SHARE ROW EXCLUSIVE on public.events, SHARE ROW EXCLUSIVE on public.events_a, SHARE ROW EXCLUSIVE on public.events_b, SHARE ROW EXCLUSIVE on public.events_b0
CREATE TRIGGER sized
    BEFORE UPDATE OF size ON public.events
    FOR EACH ROW
    EXECUTE FUNCTION public.checked();

-- 18/18 expand: create policy public.events_a.small
-- because of column public.events_a.size
-- locks: ACCESS EXCLUSIVE on public.events_a
CREATE POLICY small ON public.events_a
    USING (size < 1000);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
