-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 3 expand, 3 contract
-- U001: index public.notes_author is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/6 expand: prepare index public.notes_author
-- locks: SHARE UPDATE EXCLUSIVE on public.notes
-- work: builds public.notes_author, reads all of public.notes
SET search_path = public;
CREATE INDEX CONCURRENTLY __schemadiff_new_4931ff6d ON public.notes USING btree (author, id);

BEGIN;

-- 2/6 expand: create index public.notes_author
-- locks: SHARE UPDATE EXCLUSIVE on public.notes_author
ALTER INDEX public.notes_author RENAME TO __schemadiff_old_4931ff6d;
ALTER INDEX public.__schemadiff_new_4931ff6d RENAME TO notes_author;

COMMIT;

BEGIN;

-- 3/6 expand: create view public.short_notes
-- locks: ACCESS SHARE on public.notes
CREATE VIEW public.short_notes AS
SELECT id, "left"(body, 10) AS head FROM notes;

COMMIT;

BEGIN;

-- 4/6 contract: create constraint public.notes.notes_body_check
-- locks: ACCESS EXCLUSIVE on public.notes
-- caution B305: code that writes rows that public.notes.notes_body_check forbids fails
ALTER TABLE public.notes ADD CONSTRAINT notes_body_check CHECK (body <> '') NOT VALID;

COMMIT;

BEGIN;

-- 5/6 contract: alter constraint public.notes.notes_body_check
-- locks: SHARE UPDATE EXCLUSIVE on public.notes
-- work: reads all of public.notes
-- caution F203: fails when old rows of public.notes break notes_body_check
ALTER TABLE public.notes VALIDATE CONSTRAINT notes_body_check;

COMMIT;

-- 6/6 contract: drop index public.notes_author
-- locks: SHARE UPDATE EXCLUSIVE on public.notes
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_4931ff6d;

RESET search_path;
RESET check_function_bodies;
