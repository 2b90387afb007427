-- schemadiff plan: before.sql -> after.sql
-- 18 steps: 2 expand, 16 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.answer IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.note IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/18 expand: drop constraint public.answer.answer_note_fkey
-- locks: ACCESS EXCLUSIVE on public.answer, ACCESS EXCLUSIVE on public.note
ALTER TABLE public.answer DROP CONSTRAINT answer_note_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.note IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.person IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/18 expand: drop constraint public.note.note_person_fkey
-- locks: ACCESS EXCLUSIVE on public.note, ACCESS EXCLUSIVE on public.person
ALTER TABLE public.note DROP CONSTRAINT note_person_fkey;

COMMIT;

BEGIN;

-- 3/18 contract: drop publication_table public.note.notes
-- locks: SHARE UPDATE EXCLUSIVE on public.note
ALTER PUBLICATION notes DROP TABLE ONLY public.note;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/18 contract: drop policy public.note.own
-- locks: ACCESS EXCLUSIVE on public.note
DROP POLICY own ON public.note;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/18 contract: drop trigger public.note.trim_words
-- locks: ACCESS EXCLUSIVE on public.note
DROP TRIGGER trim_words ON public.note;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 6/18 contract: drop view public.sad_note
-- locks: ACCESS EXCLUSIVE on public.sad_note
-- caution B304: code that names public.sad_note fails
DROP VIEW public.sad_note;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 7/18 contract: drop owned_by public.note_number_seq
-- locks: SHARE ROW EXCLUSIVE on public.note_number_seq
ALTER SEQUENCE public.note_number_seq OWNED BY NONE;

COMMIT;

BEGIN;

-- 8/18 contract: drop statistics public.note_statistics
-- locks: SHARE UPDATE EXCLUSIVE on public.note
DROP STATISTICS public.note_statistics;

COMMIT;

-- 9/18 contract: drop index public.note_words
-- locks: SHARE UPDATE EXCLUSIVE on public.note
DROP INDEX CONCURRENTLY public.note_words;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 10/18 contract: drop constraint public.note.note_number_key
-- locks: ACCESS EXCLUSIVE on public.note
ALTER TABLE public.note
    DROP CONSTRAINT note_number_key,
    DROP CONSTRAINT note_pkey,
    DROP CONSTRAINT note_words_check;

COMMIT;

BEGIN;

-- 11/18 contract: drop function public.trim_words()
-- caution B318: code that names public.trim_words() fails
DROP FUNCTION public.trim_words();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 12/18 contract: drop default public.note.mood
-- locks: ACCESS EXCLUSIVE on public.note
ALTER TABLE ONLY public.note
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN number DROP DEFAULT,
    ALTER COLUMN ticket DROP DEFAULT;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 13/18 contract: drop column public.note.length
-- locks: ACCESS EXCLUSIVE on public.note
ALTER TABLE public.note DROP COLUMN length;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 14/18 contract: create schema schemadiff
-- lists what is kept of what is dropped
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.kept (name text PRIMARY KEY, kind text NOT NULL, schema_name text NOT NULL,
    object_name text NOT NULL, member text NOT NULL, since timestamptz NOT NULL DEFAULT pg_catalog.now());

-- 15/18 contract: drop sequence public.note_number_seq
-- kept as schemadiff.__schemadiff_kept_c84f39d8 until apply --purge drops it
-- locks: ACCESS EXCLUSIVE on public.note_number_seq
-- caution B304: code that names public.note_number_seq fails
ALTER SEQUENCE public.note_number_seq RENAME TO __schemadiff_kept_c84f39d8;
ALTER SEQUENCE public.__schemadiff_kept_c84f39d8 SET SCHEMA schemadiff;
INSERT INTO schemadiff.kept (name, kind, schema_name, object_name, member)
    VALUES ('__schemadiff_kept_c84f39d8', 'sequence', 'public', 'note_number_seq', '');

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 16/18 contract: drop table public.note
-- kept as schemadiff.__schemadiff_kept_79793e9c until apply --purge drops it
-- locks: ACCESS EXCLUSIVE on public.note, ACCESS EXCLUSIVE on public.note_id_seq
-- work: rewrites public.note
-- caution B304: code that names public.note fails
-- caution L402: nobody can read or write public.note while it is rewritten
ALTER TABLE public.note
    ALTER COLUMN mood TYPE text COLLATE pg_catalog."default" USING mood::text,
    ALTER COLUMN moods TYPE text COLLATE pg_catalog."default" USING moods::text;
ALTER SEQUENCE public.note_id_seq RENAME TO __schemadiff_kept_d4d0c099;
ALTER TABLE public.note RENAME TO __schemadiff_kept_79793e9c;
ALTER TABLE public.__schemadiff_kept_79793e9c SET SCHEMA schemadiff;
INSERT INTO schemadiff.kept (name, kind, schema_name, object_name, member)
    VALUES ('__schemadiff_kept_79793e9c', 'table', 'public', 'note', '');

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 17/18 contract: drop sequence public.ticket
-- kept as schemadiff.__schemadiff_kept_c5405dc2 until apply --purge drops it
-- locks: ACCESS EXCLUSIVE on public.ticket
-- caution B304: code that names public.ticket fails
ALTER SEQUENCE public.ticket RENAME TO __schemadiff_kept_c5405dc2;
ALTER SEQUENCE public.__schemadiff_kept_c5405dc2 SET SCHEMA schemadiff;
INSERT INTO schemadiff.kept (name, kind, schema_name, object_name, member)
    VALUES ('__schemadiff_kept_c5405dc2', 'sequence', 'public', 'ticket', '');

COMMIT;

BEGIN;

-- 18/18 contract: drop enum public.mood
-- caution B304: code that names public.mood fails
DROP TYPE public.mood;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: after.sql -> before.sql
-- 22 steps: 21 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/22 expand: alter table schemadiff.__schemadiff_kept_79793e9c
-- locks: ACCESS EXCLUSIVE on schemadiff.__schemadiff_kept_79793e9c
ALTER TABLE schemadiff.__schemadiff_kept_79793e9c SET SCHEMA public;

-- 2/22 expand: alter table public.__schemadiff_kept_79793e9c
-- locks: ACCESS EXCLUSIVE on public.__schemadiff_kept_79793e9c
ALTER TABLE public.__schemadiff_kept_79793e9c RENAME TO note;
DELETE FROM schemadiff.kept WHERE name = '__schemadiff_kept_79793e9c';

-- 3/22 expand: alter sequence schemadiff.__schemadiff_kept_c84f39d8
-- locks: ACCESS EXCLUSIVE on schemadiff.__schemadiff_kept_c84f39d8
ALTER SEQUENCE schemadiff.__schemadiff_kept_c84f39d8 SET SCHEMA public;

-- 4/22 expand: alter sequence public.__schemadiff_kept_c84f39d8
-- locks: ACCESS EXCLUSIVE on public.__schemadiff_kept_c84f39d8
ALTER SEQUENCE public.__schemadiff_kept_c84f39d8 RENAME TO note_number_seq;
DELETE FROM schemadiff.kept WHERE name = '__schemadiff_kept_c84f39d8';

-- 5/22 expand: alter sequence schemadiff.__schemadiff_kept_c5405dc2
-- locks: ACCESS EXCLUSIVE on schemadiff.__schemadiff_kept_c5405dc2
ALTER SEQUENCE schemadiff.__schemadiff_kept_c5405dc2 SET SCHEMA public;

-- 6/22 expand: alter sequence public.__schemadiff_kept_c5405dc2
-- locks: ACCESS EXCLUSIVE on public.__schemadiff_kept_c5405dc2
ALTER SEQUENCE public.__schemadiff_kept_c5405dc2 RENAME TO ticket;
DELETE FROM schemadiff.kept WHERE name = '__schemadiff_kept_c5405dc2';

-- 7/22 expand: alter identity public.note.id
ALTER SEQUENCE public.__schemadiff_kept_d4d0c099 RENAME TO note_id_seq;

-- 8/22 expand: create enum public.mood
SET search_path = public;
CREATE TYPE public.mood AS ENUM ('sad', 'ok');

-- 9/22 expand: alter column public.note.mood
-- locks: ACCESS EXCLUSIVE on public.note
-- work: rewrites public.note
-- caution F205: fails when a value of public.note.mood does not fit public.mood
-- caution F205: fails when a value of public.note.moods does not fit public.mood[]
-- caution L402: nobody can read or write public.note while it is rewritten
ALTER TABLE public.note
    ALTER COLUMN mood TYPE public.mood USING mood::public.mood,
    ALTER COLUMN moods TYPE public.mood[] USING moods::public.mood[],
    ADD COLUMN length integer GENERATED ALWAYS AS (length(words)) STORED;

-- 10/22 expand: create default public.note.mood
-- locks: ACCESS EXCLUSIVE on public.note
ALTER TABLE ONLY public.note
    ALTER COLUMN mood SET DEFAULT 'ok',
    ALTER COLUMN number SET DEFAULT nextval('public.note_number_seq'::regclass),
    ALTER COLUMN ticket SET DEFAULT nextval('ticket');

-- 11/22 expand: create function public.trim_words()
CREATE FUNCTION public.trim_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $$BEGIN NEW.words := btrim(NEW.words); RETURN NEW; END$$;

-- 12/22 expand: create constraint public.note.note_number_key
-- locks: ACCESS EXCLUSIVE on public.note, SHARE ROW EXCLUSIVE on public.person
-- work: builds public.note.note_number_key, builds public.note.note_pkey, reads all of public.note, reads all of public.person
-- caution F202: fails when public.note holds duplicates of (number)
-- caution F204: fails when a row of public.note has no counterpart in public.person
-- caution F202: fails when public.note holds duplicates of (id)
-- caution L402: nobody can read or write public.note while it is indexed
-- caution L403: nobody can write public.person while it is indexed
-- check: SELECT schemadiff_key FROM (SELECT pg_catalog.concat_ws(', ', ctid) AS schemadiff_key, pg_catalog.count(*) OVER (PARTITION BY number) AS schemadiff_count FROM public.note WHERE number IS NOT NULL) AS schemadiff_rows WHERE schemadiff_count > 1 ORDER BY schemadiff_key LIMIT 5;
-- check: SELECT pg_catalog.concat_ws(', ', schemadiff_r.ctid) FROM public.note AS schemadiff_r WHERE (schemadiff_r.person IS NOT NULL) AND NOT EXISTS (SELECT FROM public.person AS schemadiff_p WHERE schemadiff_p.id = schemadiff_r.person) LIMIT 5;
-- check: SELECT schemadiff_key FROM (SELECT pg_catalog.concat_ws(', ', ctid) AS schemadiff_key, pg_catalog.count(*) OVER (PARTITION BY id) AS schemadiff_count FROM public.note WHERE id IS NOT NULL) AS schemadiff_rows WHERE schemadiff_count > 1 ORDER BY schemadiff_key LIMIT 5;
ALTER TABLE public.note
    ADD CONSTRAINT note_number_key UNIQUE (number),
    ADD CONSTRAINT note_person_fkey FOREIGN KEY (person) REFERENCES public.person (id) ON DELETE CASCADE,
    ADD CONSTRAINT note_pkey PRIMARY KEY (id);

-- 13/22 expand: create constraint public.answer.answer_note_fkey
-- locks: SHARE ROW EXCLUSIVE on public.answer, SHARE ROW EXCLUSIVE on public.note
-- work: reads all of public.answer, reads all of public.note
-- caution F204: fails when a row of public.answer has no counterpart in public.note
-- caution L403: nobody can write public.answer while it is read in full
-- caution L403: nobody can write public.note while it is read in full
-- check: SELECT pg_catalog.concat_ws(', ', schemadiff_r.ctid) FROM public.answer AS schemadiff_r WHERE (schemadiff_r.note IS NOT NULL) AND NOT EXISTS (SELECT FROM public.note AS schemadiff_p WHERE schemadiff_p.id = schemadiff_r.note) LIMIT 5;
ALTER TABLE public.answer ADD CONSTRAINT answer_note_fkey FOREIGN KEY (note) REFERENCES public.note (id);

-- 14/22 expand: create constraint public.note.note_words_check
-- locks: ACCESS EXCLUSIVE on public.note
-- work: reads all of public.note
-- caution F203: fails when a row of public.note does not fulfil words <> ''
-- caution L401: nobody can read or write public.note while all of it is read
-- check: SELECT pg_catalog.concat_ws(', ', ctid) FROM public.note WHERE NOT (words <> '') LIMIT 5;
ALTER TABLE public.note ADD CONSTRAINT note_words_check CHECK (words <> '');

-- 15/22 expand: create index public.note_words
-- locks: SHARE on public.note
-- work: builds public.note_words
-- caution L403: nobody can write public.note while it is indexed
CREATE INDEX note_words ON public.note USING btree ((lower(words)));

-- 16/22 expand: create statistics public.note_statistics
-- locks: SHARE UPDATE EXCLUSIVE on public.note
CREATE STATISTICS public.note_statistics ON mood, person FROM public.note;

-- 17/22 expand: create owned_by public.note_number_seq
-- locks: SHARE ROW EXCLUSIVE on public.note_number_seq
ALTER SEQUENCE public.note_number_seq OWNED BY public.note.number;

-- 18/22 expand: create view public.sad_note
-- locks: ACCESS SHARE on public.note
CREATE VIEW public.sad_note AS
SELECT * FROM note WHERE mood = 'sad';

-- 19/22 expand: create trigger public.note.trim_words
-- locks: SHARE ROW EXCLUSIVE on public.note
CREATE TRIGGER trim_words
    BEFORE INSERT OR UPDATE ON public.note
    FOR EACH ROW
    EXECUTE FUNCTION public.trim_words();

-- 20/22 expand: create policy public.note.own
-- locks: ACCESS EXCLUSIVE on public.note
CREATE POLICY own ON public.note
    USING (person > 0);

-- 21/22 expand: create publication_table public.note.notes
-- locks: SHARE UPDATE EXCLUSIVE on public.note
ALTER PUBLICATION notes ADD TABLE ONLY public.note;

COMMIT;

BEGIN;

-- 22/22 contract: drop schema schemadiff
-- is not kept any more
SET search_path = '';
DROP TABLE schemadiff.kept;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
