-- schemadiff plan: before.sql -> after.sql
-- 26 steps: 26 expand
-- U001: default public."Events B".id is compared as text (--no-scratch)
-- U001: default public."Events B1".id is compared as text (--no-scratch)
-- U001: default public.events.id is compared as text (--no-scratch)
-- U001: default public.events_a.id is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/26 expand: alter sequence public.events_id_seq
-- locks: SHARE ROW EXCLUSIVE on public.events_id_seq
SET search_path = public;
ALTER SEQUENCE public.events_id_seq AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;

-- 2/26 expand: drop default public."Events B".id
-- because of column public."Events B".id
-- locks: ACCESS EXCLUSIVE on public."Events B"
SET search_path = '';
ALTER TABLE ONLY public."Events B" ALTER COLUMN id DROP DEFAULT;

-- 3/26 expand: drop default public."Events B1".id
-- because of column public."Events B1".id
-- locks: ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE ONLY public."Events B1" ALTER COLUMN id DROP DEFAULT;

-- 4/26 expand: drop default public.events.id
-- because of column public.events.id
-- locks: ACCESS EXCLUSIVE on public.events
ALTER TABLE ONLY public.events ALTER COLUMN id DROP DEFAULT;

-- 5/26 expand: drop default public.events_a.id
-- because of column public.events_a.id
-- locks: ACCESS EXCLUSIVE on public.events_a
ALTER TABLE ONLY public.events_a ALTER COLUMN id DROP DEFAULT;

-- 6/26 expand: drop constraint public.events.events_kind_fkey
-- because of column public.events.kind
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.kinds, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE public.events DROP CONSTRAINT events_kind_fkey;

-- 7/26 expand: alter column public.events.kind
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
-- work: rewrites public."Events B1", rewrites public.events_a
-- caution L402: nobody can read or write public.events_a while it is rewritten
-- caution L402: nobody can read or write public."Events B1" while it is rewritten
SET search_path = public;
ALTER TABLE public.events ALTER COLUMN kind TYPE bigint;

-- 8/26 expand: alter column public.kinds.kind
-- locks: ACCESS EXCLUSIVE on public.kinds
-- work: rewrites public.kinds
-- caution L402: nobody can read or write public.kinds while it is rewritten
ALTER TABLE public.kinds ALTER COLUMN kind TYPE bigint;

-- 9/26 expand: drop constraint public.notes.notes_event_day_fkey
-- because of column public.events.id
-- locks: ACCESS EXCLUSIVE on public.notes, ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
SET search_path = '';
ALTER TABLE public.notes DROP CONSTRAINT notes_event_day_fkey;

-- 10/26 expand: alter column public.events.id
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
-- work: rewrites public."Events B1", rewrites public.events_a
-- caution L402: nobody can read or write public.events_a while it is rewritten
-- caution L402: nobody can read or write public."Events B1" while it is rewritten
SET search_path = public;
ALTER TABLE public.events ALTER COLUMN id TYPE bigint;

-- 11/26 expand: alter column public.notes.event
-- locks: ACCESS EXCLUSIVE on public.notes
-- work: rewrites public.notes
-- caution L402: nobody can read or write public.notes while it is rewritten
ALTER TABLE public.notes ALTER COLUMN event TYPE bigint;

-- 12/26 expand: create default public."Events B".id
-- because of column public."Events B".id
-- locks: ACCESS EXCLUSIVE on public."Events B"
ALTER TABLE ONLY public."Events B" ALTER COLUMN id SET DEFAULT nextval('public.events_id_seq'::regclass);

-- 13/26 expand: create default public."Events B1".id
-- because of column public."Events B1".id
-- locks: ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE ONLY public."Events B1" ALTER COLUMN id SET DEFAULT nextval('public.events_id_seq'::regclass);

-- 14/26 expand: create default public.events.id
-- because of column public.events.id
-- locks: ACCESS EXCLUSIVE on public.events
ALTER TABLE ONLY public.events ALTER COLUMN id SET DEFAULT nextval('public.events_id_seq'::regclass);

-- 15/26 expand: create default public.events_a.id
-- because of column public.events_a.id
-- locks: ACCESS EXCLUSIVE on public.events_a
ALTER TABLE ONLY public.events_a ALTER COLUMN id SET DEFAULT nextval('public.events_id_seq'::regclass);

-- 16/26 expand: drop index public.events_large
-- because of column public.events.size
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
SET search_path = '';
DROP INDEX public.events_large;

-- 17/26 expand: alter column public.events.size
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
-- work: rewrites public."Events B1", rewrites public.events_a
-- caution L402: nobody can read or write public.events_a while it is rewritten
-- caution L402: nobody can read or write public."Events B1" while it is rewritten
SET search_path = public;
ALTER TABLE public.events ALTER COLUMN size TYPE bigint;

-- 18/26 expand: create index public.events_large
-- because of column public.events.size
-- locks: SHARE on public.events
CREATE INDEX events_large ON ONLY public.events USING btree ((size * 2)) WHERE size > 1000;

-- 19/26 expand: create index public."Events B_expr_idx"
-- because of column public."Events B".size
-- locks: SHARE on public."Events B"
CREATE INDEX "Events B_expr_idx" ON ONLY public."Events B" USING btree ((size * 2)) WHERE size > 1000;

-- 20/26 expand: create index public."Events B1_expr_idx"
-- because of column public."Events B1".size
-- locks: SHARE on public."Events B1"
-- work: builds public."Events B1_expr_idx"
-- caution L403: nobody can write public."Events B1" while it is indexed
CREATE INDEX "Events B1_expr_idx" ON public."Events B1" USING btree ((size * 2)) WHERE size > 1000;

-- 21/26 expand: create index public.events_a_expr_idx
-- because of column public.events_a.size
-- locks: SHARE on public.events_a
-- work: builds public.events_a_expr_idx
-- caution L403: nobody can write public.events_a while it is indexed
CREATE INDEX events_a_expr_idx ON public.events_a USING btree ((size * 2)) WHERE size > 1000;

-- 22/26 expand: create index_attach public."Events B1_expr_idx"
-- because of index public."Events B_expr_idx"
-- locks: ACCESS SHARE on public."Events B1", ACCESS SHARE on public."Events B"
ALTER INDEX public."Events B_expr_idx" ATTACH PARTITION public."Events B1_expr_idx";

-- 23/26 expand: create index_attach public."Events B_expr_idx"
-- because of index public."Events B_expr_idx"
-- locks: ACCESS SHARE on public."Events B", ACCESS SHARE on public.events
ALTER INDEX public.events_large ATTACH PARTITION public."Events B_expr_idx";

-- 24/26 expand: create index_attach public.events_a_expr_idx
-- because of index public.events_large
-- locks: ACCESS SHARE on public.events_a, ACCESS SHARE on public.events
ALTER INDEX public.events_large ATTACH PARTITION public.events_a_expr_idx;

-- 25/26 expand: create constraint public.events.events_kind_fkey
-- because of column public.events.kind
-- locks: SHARE ROW EXCLUSIVE on public.events, SHARE ROW EXCLUSIVE on public.kinds, SHARE ROW EXCLUSIVE on public."Events B", SHARE ROW EXCLUSIVE on public.events_a, SHARE ROW EXCLUSIVE on public."Events B1"
-- work: reads all of public."Events B1", reads all of public.events_a, reads all of public.kinds
-- caution F204: fails when a row of public.events has no counterpart in public.kinds
-- caution L403: nobody can write public.kinds while it is read in full
-- caution L403: nobody can write public.events_a while it is read in full
-- caution L403: nobody can write public."Events B1" while it is read in full
ALTER TABLE public.events ADD CONSTRAINT events_kind_fkey FOREIGN KEY (kind) REFERENCES public.kinds (kind);

-- 26/26 expand: create constraint public.notes.notes_event_day_fkey
-- because of column public.events.id
-- locks: SHARE ROW EXCLUSIVE on public.notes, SHARE ROW EXCLUSIVE on public.events, SHARE ROW EXCLUSIVE on public."Events B", SHARE ROW EXCLUSIVE on public.events_a, SHARE ROW EXCLUSIVE on public."Events B1"
-- work: reads all of public."Events B1", reads all of public.events_a, reads all of public.notes
-- caution F204: fails when a row of public.notes has no counterpart in public.events
-- caution L403: nobody can write public.notes while it is read in full
-- caution L403: nobody can write public.events_a while it is read in full
-- caution L403: nobody can write public."Events B1" while it is read in full
ALTER TABLE public.notes ADD CONSTRAINT notes_event_day_fkey FOREIGN KEY (event, day) REFERENCES public.events (id, day);

COMMIT;

RESET search_path;
RESET check_function_bodies;
