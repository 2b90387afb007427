-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: default public.events.id is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter sequence public.events_id_seq
-- locks: SHARE ROW EXCLUSIVE on public.events_id_seq
SET search_path = public;
ALTER SEQUENCE public.events_id_seq AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;

-- 2/4 expand: drop default public.events.id
-- because of column public.events.id
-- locks: ACCESS EXCLUSIVE on public.events
SET search_path = '';
ALTER TABLE ONLY public.events ALTER COLUMN id DROP DEFAULT;

-- 3/4 expand: alter column public.events.id
-- locks: ACCESS EXCLUSIVE on public.events
-- work: rewrites public.events
-- caution L402: nobody can read or write public.events while it is rewritten
SET search_path = public;
ALTER TABLE public.events ALTER COLUMN id TYPE bigint;

-- 4/4 expand: create default public.events.id
-- because of column public.events.id
-- locks: ACCESS EXCLUSIVE on public.events
ALTER TABLE ONLY public.events ALTER COLUMN id SET DEFAULT nextval('public.events_id_seq'::regclass);

COMMIT;

RESET search_path;
RESET check_function_bodies;
