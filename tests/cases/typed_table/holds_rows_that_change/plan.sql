-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/7 expand: drop typed_table public.t_event
-- because of column public.t_event.state
-- locks: ACCESS EXCLUSIVE on public.t_event
ALTER TABLE public.t_event NOT OF;

-- 2/7 expand: alter column public.t_event.state
-- because of column public.t1.c3
-- locks: ACCESS EXCLUSIVE on public.t_event
-- work: rewrites public.t_event
-- caution L402: nobody can read or write public.t_event while it is rewritten
SET search_path = public;
ALTER TABLE public.t_event ALTER COLUMN state TYPE text USING state::text;

-- 3/7 expand: alter column public.t_event.more
-- because of column public.t1.c3
-- locks: ACCESS EXCLUSIVE on public.t_event
-- work: rewrites public.t_event
-- caution L402: nobody can read or write public.t_event while it is rewritten
ALTER TABLE public.t_event ALTER COLUMN more TYPE text USING more::text;

-- 4/7 expand: alter column public.t1.c3
-- locks: ACCESS EXCLUSIVE on public.t1
-- work: rewrites public.t1
-- caution F205: fails when a value of public.t1.c3 does not fit timestamp(3) without time zone
-- caution L402: nobody can read or write public.t1 while it is rewritten
ALTER TABLE public.t1 ALTER COLUMN c3 TYPE timestamp(3) without time zone;

-- 5/7 expand: alter column public.t_event.state
-- because of column public.t1.c3
-- locks: ACCESS EXCLUSIVE on public.t_event
-- work: rewrites public.t_event
-- caution F205: fails when a value of public.t_event.state does not fit public.t1
-- caution L402: nobody can read or write public.t_event while it is rewritten
ALTER TABLE public.t_event ALTER COLUMN state TYPE public.t1 USING state::public.t1;

-- 6/7 expand: alter column public.t_event.more
-- because of column public.t1.c3
-- locks: ACCESS EXCLUSIVE on public.t_event
-- work: rewrites public.t_event
-- caution F205: fails when a value of public.t_event.more does not fit public.t1[]
-- caution L402: nobody can read or write public.t_event while it is rewritten
ALTER TABLE public.t_event ALTER COLUMN more TYPE public.t1[] USING more::public.t1[];

-- 7/7 expand: create typed_table public.t_event
-- because of column public.t_event.state
-- locks: ACCESS EXCLUSIVE on public.t_event
ALTER TABLE public.t_event OF public.c17;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
