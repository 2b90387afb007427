-- schemadiff plan: before.sql -> after.sql
-- 16 steps: 16 expand
-- U001: index public.log_at is compared as text (--no-scratch)
-- U001: view public.recent is compared as text (--no-scratch)
-- U001: policy public.log.own is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/16 expand: create column public.log.level
-- locks: ACCESS EXCLUSIVE on public.log, ACCESS EXCLUSIVE on public.log_1, ACCESS EXCLUSIVE on public.log_2
SET search_path = public;
ALTER TABLE public.log ADD COLUMN level integer DEFAULT 0;

-- 2/16 expand: drop index public.log_at
-- locks: ACCESS EXCLUSIVE on public.log, ACCESS EXCLUSIVE on public.log_1, ACCESS EXCLUSIVE on public.log_2
SET search_path = '';
DROP INDEX public.log_at;

-- 3/16 expand: create index public.log_at
-- locks: SHARE on public.log
SET search_path = public;
CREATE INDEX log_at ON ONLY public.log USING btree (at DESC, level);

-- 4/16 expand: create index public.log_1_at_level_idx
-- locks: SHARE on public.log_1
-- work: builds public.log_1_at_level_idx
-- caution L403: nobody can write public.log_1 while it is indexed
CREATE INDEX log_1_at_level_idx ON public.log_1 USING btree (at DESC, level);

-- 5/16 expand: create index public.log_2_at_level_idx
-- locks: SHARE on public.log_2
-- work: builds public.log_2_at_level_idx
-- caution L403: nobody can write public.log_2 while it is indexed
CREATE INDEX log_2_at_level_idx ON public.log_2 USING btree (at DESC, level);

-- 6/16 expand: create index_attach public.log_1_at_level_idx
-- locks: ACCESS SHARE on public.log_1, ACCESS SHARE on public.log
ALTER INDEX public.log_at ATTACH PARTITION public.log_1_at_level_idx;

-- 7/16 expand: create index_attach public.log_2_at_level_idx
-- locks: ACCESS SHARE on public.log_2, ACCESS SHARE on public.log
ALTER INDEX public.log_at ATTACH PARTITION public.log_2_at_level_idx;

-- 8/16 expand: drop view public.recent
-- locks: ACCESS EXCLUSIVE on public.recent
SET search_path = '';
DROP VIEW public.recent;

-- 9/16 expand: create view public.recent
-- locks: ACCESS SHARE on public.log
SET search_path = public;
CREATE VIEW public.recent AS
SELECT at, msg, level FROM log WHERE level >= 0;

-- 10/16 expand: drop policy public.log.own
-- because of column public.log.who
-- locks: ACCESS EXCLUSIVE on public.log
SET search_path = '';
DROP POLICY own ON public.log;

-- 11/16 expand: alter column public.log.who
-- locks: ACCESS EXCLUSIVE on public.log, ACCESS EXCLUSIVE on public.log_1, ACCESS EXCLUSIVE on public.log_2
-- work: rewrites public.log_1, rewrites public.log_2
-- caution F205: fails when a value of public.log.who does not fit name
-- caution L402: nobody can read or write public.log_1 while it is rewritten
-- caution L402: nobody can read or write public.log_2 while it is rewritten
SET search_path = public;
ALTER TABLE public.log ALTER COLUMN who TYPE name;

-- 12/16 expand: create table public.log_3
CREATE TABLE public.log_3 (
    at timestamp with time zone NOT NULL,
    who name,
    msg text,
    level integer DEFAULT 0
);

-- 13/16 expand: create index public.log_3_at_level_idx
CREATE INDEX log_3_at_level_idx ON public.log_3 USING btree (at DESC, level);

-- 14/16 expand: create inheritance public.log_3 of public.log
-- locks: SHARE UPDATE EXCLUSIVE on public.log
ALTER TABLE ONLY public.log ATTACH PARTITION public.log_3 FOR VALUES FROM ('2025-01-01') TO (MAXVALUE);

-- 15/16 expand: create index_attach public.log_3_at_level_idx
-- locks: ACCESS SHARE on public.log
ALTER INDEX public.log_at ATTACH PARTITION public.log_3_at_level_idx;

-- 16/16 expand: create policy public.log.own
-- because of column public.log.who
-- locks: ACCESS EXCLUSIVE on public.log
CREATE POLICY own ON public.log
    USING (who = current_user OR level = 0);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
