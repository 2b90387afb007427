-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter security_label of table public.people
-- locks: SHARE UPDATE EXCLUSIVE on public.people
SET search_path = public;
SECURITY LABEL FOR dummy ON TABLE public.people IS 'top secret';

-- 2/3 expand: create security_label of column public.people.name
-- locks: SHARE UPDATE EXCLUSIVE on public.people
SECURITY LABEL FOR dummy ON COLUMN public.people.name IS 'secret';

-- 3/3 contract: drop security_label of column public.people."E-Mail"
-- locks: SHARE UPDATE EXCLUSIVE on public.people
SET search_path = '';
SECURITY LABEL FOR dummy ON COLUMN public.people."E-Mail" IS NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;
