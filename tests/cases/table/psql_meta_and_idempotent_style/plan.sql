-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: index public.notes_author is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create constraint public.notes.notes_body_check
-- locks: ACCESS EXCLUSIVE on public.notes
-- work: reads all of public.notes
-- caution F203: fails when a row of public.notes does not fulfil body <> ''
-- caution L401: nobody can read or write public.notes while all of it is read
SET search_path = public;
ALTER TABLE public.notes ADD CONSTRAINT notes_body_check CHECK (body <> '');

-- 2/4 expand: drop index public.notes_author
-- locks: ACCESS EXCLUSIVE on public.notes
SET search_path = '';
DROP INDEX public.notes_author;

-- 3/4 expand: create index public.notes_author
-- locks: SHARE on public.notes
-- work: builds public.notes_author
-- caution L403: nobody can write public.notes while it is indexed
SET search_path = public;
CREATE INDEX notes_author ON public.notes USING btree (author, id);

-- 4/4 expand: create view public.short_notes
-- locks: ACCESS SHARE on public.notes
CREATE VIEW public.short_notes AS
SELECT id, "left"(body, 10) AS head FROM notes;

COMMIT;

RESET search_path;
RESET check_function_bodies;
