-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 1 expand, 7 contract; 4 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: create table public.document_all
-- locks: ACCESS EXCLUSIVE on public.document_all
SET search_path = public;
CREATE TABLE public.document_all (
    id integer NOT NULL,
    title text,
    deleted_at timestamp with time zone,
    CONSTRAINT document_all_pkey PRIMARY KEY (id)
);

COMMIT;

BEGIN;

-- 2/8 contract: drop constraint public.attachment.attachment_document_id_fkey
-- locks: ACCESS EXCLUSIVE on public.attachment, ACCESS EXCLUSIVE on public.document
SET search_path = '';
ALTER TABLE public.attachment DROP CONSTRAINT attachment_document_id_fkey;

-- 3/8 contract: create constraint public.attachment.attachment_document_id_fkey
-- locks: SHARE ROW EXCLUSIVE on public.attachment, SHARE ROW EXCLUSIVE on public.document_all
-- caution B305: code that writes rows that public.attachment.attachment_document_id_fkey forbids fails
SET search_path = public;
ALTER TABLE public.attachment ADD CONSTRAINT attachment_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.document_all (id) NOT VALID;

COMMIT;

BEGIN;

-- 4/8 contract: alter constraint public.attachment.attachment_document_id_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.attachment, ROW SHARE on public.document_all
-- work: reads all of public.attachment
-- caution F204: fails when old rows of public.attachment break attachment_document_id_fkey
ALTER TABLE public.attachment VALIDATE CONSTRAINT attachment_document_id_fkey;

COMMIT;

-- 5/8 contract: drop table public.document
-- locks: ACCESS EXCLUSIVE on public.document
-- loss D102: table public.document is dropped with its rows
-- caution B304: code that names public.document fails
-- refused: D102 without permission: table public.document is dropped with its rows
-- allow it with --allow 'D102:public.document'
--   DROP TABLE public.document;

-- 6/8 contract: create view public.document
-- locks: ACCESS SHARE on public.document_all
-- refused: needs a refused step: table public.document
--   CREATE VIEW public.document WITH (check_option='cascaded') AS
--   SELECT id, title FROM document_all WHERE deleted_at IS NULL;

-- 7/8 contract: create rule public.document.soft_delete
-- locks: ACCESS EXCLUSIVE on public.document, ROW EXCLUSIVE on public.document_all
-- refused: needs a refused step: view public.document
--   CREATE RULE soft_delete AS ON DELETE TO document DO INSTEAD UPDATE document_all SET deleted_at = now() WHERE id = old.id;

-- 8/8 contract: create privilege of view public.document
-- refused: needs a refused step: view public.document
--   GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.document TO app_writer;

RESET search_path;
RESET check_function_bodies;
