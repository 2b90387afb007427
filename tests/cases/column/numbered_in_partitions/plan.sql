-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter column public.events.id
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_1
ALTER TABLE public.events RENAME COLUMN id TO event_id;

-- 2/4 expand: alter column public.visits.id
-- locks: ACCESS EXCLUSIVE on public.visits, SHARE ROW EXCLUSIVE on public.visits_id_seq, ACCESS EXCLUSIVE on public.visits_1
-- work: rewrites public.visits_1
-- caution L402: nobody can read or write public.visits_1 while it is rewritten
SET search_path = public;
ALTER TABLE public.visits ALTER COLUMN id TYPE bigint;

-- 3/4 expand: alter identity public.events.event_id
-- locks: ACCESS EXCLUSIVE on public.events_id_seq
ALTER SEQUENCE public.events_id_seq RENAME TO events_event_id_seq;

-- 4/4 expand: alter identity public.visits.id
-- locks: ACCESS EXCLUSIVE on public.visits, SHARE ROW EXCLUSIVE on public.visits_id_seq
ALTER TABLE public.visits ALTER COLUMN id SET MAXVALUE 9223372036854775807;

COMMIT;

RESET search_path;
RESET check_function_bodies;
