-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter column public.events.note
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
ALTER TABLE public.events RENAME COLUMN note TO remark;

-- 2/2 expand: alter constraint public.events.events_note_check
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
ALTER TABLE public.events RENAME CONSTRAINT events_note_check TO events_remark_check;

COMMIT;

RESET search_path;
RESET check_function_bodies;
