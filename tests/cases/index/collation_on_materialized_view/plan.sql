-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create index public.notes_by_note
-- locks: SHARE on public.notes
-- work: builds public.notes_by_note
-- caution L403: nobody can write public.notes while it is indexed
SET search_path = public;
CREATE INDEX notes_by_note ON public.notes USING btree (note COLLATE pg_catalog."C", id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
