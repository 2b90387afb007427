-- irreversible: table public.document is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 3 expand, 4 contract; 4 refused

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/7 expand: create table public.document_all
SET search_path = public;
CREATE TABLE public.document_all (
    id integer NOT NULL,
    title text,
    deleted_at timestamp with time zone,
    CONSTRAINT document_all_pkey PRIMARY KEY (id)
);

-- 2/7 expand: drop constraint public.attachment.attachment_document_id_fkey
-- locks: ACCESS EXCLUSIVE on public.attachment, ACCESS EXCLUSIVE on public.document
SET search_path = '';
ALTER TABLE public.attachment DROP CONSTRAINT attachment_document_id_fkey;

-- 3/7 expand: create constraint public.attachment.attachment_document_id_fkey
-- locks: SHARE ROW EXCLUSIVE on public.attachment
-- work: reads all of public.attachment
-- caution F204: fails when a row of public.attachment has no counterpart in public.document_all
-- caution L403: nobody can write public.attachment while it is read in full
SET search_path = public;
ALTER TABLE public.attachment ADD CONSTRAINT attachment_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.document_all (id);

-- 4/7 contract: drop table public.document
-- locks: ACCESS EXCLUSIVE on public.document
-- caution U002: table public.document leaves and table public.document_all comes: nothing says whether it is the same under a new name
-- loss D102: table public.document is dropped with its rows
-- refused: U002 unresolved: table public.document leaves and table public.document_all comes: nothing says whether it is the same under a new name
-- if it is table public.document_all now, write beside that, at after.sql:1:1: -- @renamed from=document
-- if it really goes, allow it with --allow 'D102:public.document'
--   DROP TABLE public.document;

-- 5/7 contract: create view public.document
-- refused: needs a refused step: table public.document
--   CREATE VIEW public.document WITH (check_option='cascaded') AS
--   SELECT id, title FROM document_all WHERE deleted_at IS NULL;

-- 6/7 contract: create rule public.document.soft_delete
-- refused: needs a refused step: view public.document
--   CREATE RULE soft_delete AS ON DELETE TO document DO INSTEAD UPDATE document_all SET deleted_at = now() WHERE id = old.id;

-- 7/7 contract: create privilege of view public.document
-- refused: needs a refused step: view public.document
--   GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.document TO app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
