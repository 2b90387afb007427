-- schemadiff plan: before.sql -> after.sql
-- 15 steps: 2 expand, 13 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.person IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.employee IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/15 expand: alter column public.person.home
-- new code writes rows without it before it is dropped
-- locks: ACCESS EXCLUSIVE on public.person, ACCESS EXCLUSIVE on public.employee
SET search_path = public;
ALTER TABLE public.person
    ALTER COLUMN home DROP NOT NULL,
    ALTER COLUMN mail DROP NOT NULL,
    ALTER COLUMN mood DROP NOT NULL,
    ALTER COLUMN number DROP NOT NULL;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.person IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.employee IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/15 expand: drop constraint public.person.person_home_fkey
-- locks: ACCESS EXCLUSIVE on public.person, ACCESS EXCLUSIVE on public.employee
SET search_path = '';
ALTER TABLE public.person
    DROP CONSTRAINT person_home_fkey,
    DROP CONSTRAINT person_mail_check,
    DROP CONSTRAINT person_number_key;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/15 contract: drop view public.address
-- locks: ACCESS EXCLUSIVE on public.address
-- caution B304: code that names public.address fails
DROP VIEW public.address;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/15 contract: drop owned_by public.person_number_seq
-- locks: SHARE ROW EXCLUSIVE on public.person_number_seq
ALTER SEQUENCE public.person_number_seq OWNED BY NONE;

COMMIT;

BEGIN;

-- 5/15 contract: drop statistics public.person_mood
-- locks: SHARE UPDATE EXCLUSIVE on public.person
DROP STATISTICS public.person_mood;

COMMIT;

-- 6/15 contract: drop index public.person_mail
-- locks: SHARE UPDATE EXCLUSIVE on public.person
DROP INDEX CONCURRENTLY public.person_mail;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 7/15 contract: drop default public.employee.mood
-- locks: ACCESS EXCLUSIVE on public.employee
ALTER TABLE ONLY public.employee
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN number DROP DEFAULT;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 8/15 contract: drop default public.person.mood
-- locks: ACCESS EXCLUSIVE on public.person
ALTER TABLE ONLY public.person
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN number DROP DEFAULT;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.person IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.employee IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 9/15 contract: create schema schemadiff
-- lists what is kept of what is dropped
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.kept (name text PRIMARY KEY, kind text NOT NULL, schema_name text NOT NULL,
    object_name text NOT NULL, member text NOT NULL, since timestamptz NOT NULL DEFAULT pg_catalog.now());

-- 10/15 contract: drop column public.person.home
-- kept as public.person.__schemadiff_kept_0925f455 until apply --purge drops it
-- locks: ACCESS EXCLUSIVE on public.person, ACCESS EXCLUSIVE on public.employee
-- caution B303: code that names column public.person.home fails
ALTER TABLE public.person ALTER COLUMN home DROP NOT NULL;
ALTER TABLE public.person RENAME COLUMN home TO __schemadiff_kept_0925f455;
INSERT INTO schemadiff.kept (name, kind, schema_name, object_name, member)
    VALUES ('__schemadiff_kept_0925f455', 'column', 'public', 'person', 'home');

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.person IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.employee IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 11/15 contract: drop column public.person.mail
-- kept as public.person.__schemadiff_kept_6b0f4ff7 until apply --purge drops it
-- locks: ACCESS EXCLUSIVE on public.person, ACCESS EXCLUSIVE on public.employee
-- caution B303: code that names column public.person.mail fails
ALTER TABLE public.person ALTER COLUMN mail DROP NOT NULL;
ALTER TABLE public.person RENAME COLUMN mail TO __schemadiff_kept_6b0f4ff7;
INSERT INTO schemadiff.kept (name, kind, schema_name, object_name, member)
    VALUES ('__schemadiff_kept_6b0f4ff7', 'column', 'public', 'person', 'mail');

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.person IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.employee IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 12/15 contract: drop column public.person.mood
-- kept as public.person.__schemadiff_kept_f66a24aa until apply --purge drops it
-- locks: ACCESS EXCLUSIVE on public.person, ACCESS EXCLUSIVE on public.employee
-- work: rewrites public.employee, rewrites public.person
-- caution B303: code that names column public.person.mood fails
-- caution L402: nobody can read or write public.person while it is rewritten
-- caution L402: nobody can read or write public.employee while it is rewritten
ALTER TABLE public.person
    ALTER COLUMN mood TYPE text COLLATE pg_catalog."default" USING mood::text;
ALTER TABLE public.person ALTER COLUMN mood DROP NOT NULL;
ALTER TABLE public.person RENAME COLUMN mood TO __schemadiff_kept_f66a24aa;
INSERT INTO schemadiff.kept (name, kind, schema_name, object_name, member)
    VALUES ('__schemadiff_kept_f66a24aa', 'column', 'public', 'person', 'mood');

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 13/15 contract: drop sequence public.person_number_seq
-- kept as schemadiff.__schemadiff_kept_bf9ccf93 until apply --purge drops it
-- locks: ACCESS EXCLUSIVE on public.person_number_seq
-- caution B304: code that names public.person_number_seq fails
ALTER SEQUENCE public.person_number_seq RENAME TO __schemadiff_kept_bf9ccf93;
ALTER SEQUENCE public.__schemadiff_kept_bf9ccf93 SET SCHEMA schemadiff;
INSERT INTO schemadiff.kept (name, kind, schema_name, object_name, member)
    VALUES ('__schemadiff_kept_bf9ccf93', 'sequence', 'public', 'person_number_seq', '');

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.person IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.employee IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 14/15 contract: drop column public.person.number
-- kept as public.person.__schemadiff_kept_205fd8ea until apply --purge drops it
-- locks: ACCESS EXCLUSIVE on public.person, ACCESS EXCLUSIVE on public.employee
-- caution B303: code that names column public.person.number fails
ALTER TABLE public.person ALTER COLUMN number DROP NOT NULL;
ALTER TABLE public.person RENAME COLUMN number TO __schemadiff_kept_205fd8ea;
INSERT INTO schemadiff.kept (name, kind, schema_name, object_name, member)
    VALUES ('__schemadiff_kept_205fd8ea', 'column', 'public', 'person', 'number');

COMMIT;

BEGIN;

-- 15/15 contract: drop enum public.mood
-- caution B304: code that names public.mood fails
DROP TYPE public.mood;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: after.sql -> before.sql
-- 16 steps: 15 expand, 1 contract
-- column order: not that of the target, and stays so: public.employee (id, name, number, mood, salary, mail, home); public.person (id, name, number, mood, mail, home)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/16 expand: alter sequence schemadiff.__schemadiff_kept_bf9ccf93
-- locks: ACCESS EXCLUSIVE on schemadiff.__schemadiff_kept_bf9ccf93
ALTER SEQUENCE schemadiff.__schemadiff_kept_bf9ccf93 SET SCHEMA public;

-- 2/16 expand: alter sequence public.__schemadiff_kept_bf9ccf93
-- locks: ACCESS EXCLUSIVE on public.__schemadiff_kept_bf9ccf93
ALTER SEQUENCE public.__schemadiff_kept_bf9ccf93 RENAME TO person_number_seq;
DELETE FROM schemadiff.kept WHERE name = '__schemadiff_kept_bf9ccf93';

-- 3/16 expand: alter column public.person.__schemadiff_kept_0925f455
-- locks: ACCESS EXCLUSIVE on public.person, ACCESS EXCLUSIVE on public.employee
ALTER TABLE public.person RENAME COLUMN __schemadiff_kept_0925f455 TO home;
DELETE FROM schemadiff.kept WHERE name = '__schemadiff_kept_0925f455';

-- 4/16 expand: alter column public.person.__schemadiff_kept_6b0f4ff7
-- locks: ACCESS EXCLUSIVE on public.person, ACCESS EXCLUSIVE on public.employee
ALTER TABLE public.person RENAME COLUMN __schemadiff_kept_6b0f4ff7 TO mail;
DELETE FROM schemadiff.kept WHERE name = '__schemadiff_kept_6b0f4ff7';

-- 5/16 expand: alter column public.person.__schemadiff_kept_f66a24aa
-- locks: ACCESS EXCLUSIVE on public.person, ACCESS EXCLUSIVE on public.employee
ALTER TABLE public.person RENAME COLUMN __schemadiff_kept_f66a24aa TO mood;
DELETE FROM schemadiff.kept WHERE name = '__schemadiff_kept_f66a24aa';

-- 6/16 expand: alter column public.person.__schemadiff_kept_205fd8ea
-- locks: ACCESS EXCLUSIVE on public.person, ACCESS EXCLUSIVE on public.employee
ALTER TABLE public.person RENAME COLUMN __schemadiff_kept_205fd8ea TO number;
DELETE FROM schemadiff.kept WHERE name = '__schemadiff_kept_205fd8ea';

-- 7/16 expand: create enum public.mood
SET search_path = public;
CREATE TYPE public.mood AS ENUM ('sad', 'ok');

-- 8/16 expand: alter column public.person.number
-- locks: ACCESS EXCLUSIVE on public.person, ACCESS EXCLUSIVE on public.employee
-- work: reads all of public.employee, reads all of public.person, rewrites public.employee, rewrites public.person
-- caution F201: fails when public.person.number holds NULL
-- caution F205: fails when a value of public.person.mood does not fit public.mood
-- caution F201: fails when public.person.mood holds NULL
-- caution F201: fails when public.person.mail holds NULL
-- caution F201: fails when public.person.home holds NULL
-- caution L402: nobody can read or write public.person while it is rewritten
-- caution L402: nobody can read or write public.employee while it is rewritten
-- check: SELECT pg_catalog.concat_ws(', ', id) FROM public.person WHERE number IS NULL LIMIT 5;
-- check: SELECT pg_catalog.concat_ws(', ', id) FROM public.person WHERE mood IS NULL LIMIT 5;
-- check: SELECT pg_catalog.concat_ws(', ', id) FROM public.person WHERE mail IS NULL LIMIT 5;
-- check: SELECT pg_catalog.concat_ws(', ', id) FROM public.person WHERE home IS NULL LIMIT 5;
ALTER TABLE public.person
    ALTER COLUMN number SET NOT NULL,
    ALTER COLUMN mood TYPE public.mood USING mood::public.mood,
    ALTER COLUMN mood SET NOT NULL,
    ALTER COLUMN mail SET NOT NULL,
    ALTER COLUMN home SET NOT NULL;

-- 9/16 expand: create default public.employee.mood
-- locks: ACCESS EXCLUSIVE on public.employee
ALTER TABLE ONLY public.employee
    ALTER COLUMN mood SET DEFAULT 'ok',
    ALTER COLUMN number SET DEFAULT nextval('public.person_number_seq'::regclass);

-- 10/16 expand: create default public.person.mood
-- locks: ACCESS EXCLUSIVE on public.person
ALTER TABLE ONLY public.person
    ALTER COLUMN mood SET DEFAULT 'ok',
    ALTER COLUMN number SET DEFAULT nextval('public.person_number_seq'::regclass);

-- 11/16 expand: create constraint public.person.person_home_fkey
-- locks: ACCESS EXCLUSIVE on public.person, ACCESS EXCLUSIVE on public.employee
-- work: builds public.person.person_number_key, reads all of public.employee, reads all of public.person
-- caution F204: fails when a row of public.person has no counterpart in public.person
-- caution F203: fails when a row of public.person does not fulfil mail LIKE '%@%'
-- caution F202: fails when public.person holds duplicates of (number)
-- caution L402: nobody can read or write public.person while it is indexed
-- caution L402: nobody can read or write public.employee while it is indexed
-- check: SELECT pg_catalog.concat_ws(', ', schemadiff_r.id) FROM ONLY public.person AS schemadiff_r WHERE (schemadiff_r.home IS NOT NULL) AND NOT EXISTS (SELECT FROM ONLY public.person AS schemadiff_p WHERE schemadiff_p.id = schemadiff_r.home) LIMIT 5;
-- check: SELECT pg_catalog.concat_ws(', ', id) FROM public.person WHERE NOT (mail LIKE '%@%') LIMIT 5;
-- check: SELECT schemadiff_key FROM (SELECT pg_catalog.concat_ws(', ', id) AS schemadiff_key, pg_catalog.count(*) OVER (PARTITION BY number) AS schemadiff_count FROM ONLY public.person WHERE number IS NOT NULL) AS schemadiff_rows WHERE schemadiff_count > 1 ORDER BY schemadiff_key LIMIT 5;
ALTER TABLE public.person
    ADD CONSTRAINT person_home_fkey FOREIGN KEY (home) REFERENCES public.person (id),
    ADD CONSTRAINT person_mail_check CHECK (mail LIKE '%@%'),
    ADD CONSTRAINT person_number_key UNIQUE (number);

-- 12/16 expand: create index public.person_mail
-- locks: SHARE on public.person
-- work: builds public.person_mail
-- caution L403: nobody can write public.person while it is indexed
CREATE INDEX person_mail ON public.person USING btree ((lower(mail)));

-- 13/16 expand: create statistics public.person_mood
-- locks: SHARE UPDATE EXCLUSIVE on public.person
CREATE STATISTICS public.person_mood ON home, mood FROM public.person;

-- 14/16 expand: create owned_by public.person_number_seq
-- locks: SHARE ROW EXCLUSIVE on public.person_number_seq
ALTER SEQUENCE public.person_number_seq OWNED BY public.person.number;

-- 15/16 expand: create view public.address
-- locks: ACCESS SHARE on public.person
CREATE VIEW public.address AS
SELECT id, mail FROM person;

COMMIT;

BEGIN;

-- 16/16 contract: drop schema schemadiff
-- is not kept any more
SET search_path = '';
DROP TABLE schemadiff.kept;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
