-- schemadiff plan: before.sql -> after.sql
-- 12 steps: 12 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/12 expand: alter table public.back
-- locks: ACCESS EXCLUSIVE on public.back
-- work: rewrites public.back
-- caution L402: nobody can read or write public.back while it is rewritten
SET search_path = public;
ALTER TABLE public.back SET ACCESS METHOD heap;

-- 2/12 expand: alter table public.back
-- locks: ACCESS EXCLUSIVE on public.back
-- work: rewrites public.back
-- caution L402: nobody can read or write public.back while it is rewritten
ALTER TABLE public.back SET TABLESPACE pg_default;

-- 3/12 expand: create table public.made
CREATE TABLE public.made (
    a integer,
    CONSTRAINT made_a_key UNIQUE (a)
);

-- 4/12 expand: create table public.made_there
CREATE TABLE public.made_there (
    a integer,
    CONSTRAINT made_there_a_key UNIQUE (a) USING INDEX TABLESPACE app_space
)
TABLESPACE app_space;

-- 5/12 expand: create table public.p
CREATE TABLE public.p (
    a integer
)
PARTITION BY LIST (a)
TABLESPACE app_space;

-- 6/12 expand: create table public.p1
CREATE TABLE public.p1 (
    a integer
)
USING heap2
TABLESPACE app_space;

-- 7/12 expand: alter table public.t
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t SET ACCESS METHOD heap2;

-- 8/12 expand: alter table public.t
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t SET TABLESPACE app_space;

-- 9/12 expand: create inheritance public.p1 of public.p
ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES IN (1);

-- 10/12 expand: alter constraint public.t.t_pkey
-- locks: ACCESS EXCLUSIVE on public.t.t_pkey
-- work: builds public.t.t_pkey
-- caution L402: nobody can read or write public.t.t_pkey while it is indexed
ALTER INDEX public.t_pkey SET TABLESPACE app_space;

-- 11/12 expand: create index public.t_b_idx
-- locks: SHARE on public.t
-- work: builds public.t_b_idx
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_b_idx ON public.t USING btree (b) TABLESPACE app_space;

-- 12/12 expand: create materialized_view public.m
CREATE MATERIALIZED VIEW public.m USING heap2 TABLESPACE app_space AS
SELECT 1 AS one;

COMMIT;

RESET search_path;
RESET check_function_bodies;
