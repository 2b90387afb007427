-- schemadiff plan: before.sql -> after.sql
-- 17 steps: 17 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/17 expand: create schema s
SET search_path = public;
CREATE SCHEMA s;

-- 2/17 expand: create table public.t_2029
CREATE TABLE public.t_2029 (
    at timestamp without time zone,
    span tstzrange
)
PARTITION BY RANGE (at);

-- 3/17 expand: create table s.t_2029_first
CREATE TABLE s.t_2029_first (
    at timestamp without time zone,
    span tstzrange
)
PARTITION BY RANGE (at);

-- 4/17 expand: create table s.t_2029_1
CREATE TABLE s.t_2029_1 (
    at timestamp without time zone,
    span tstzrange
);

-- 5/17 expand: create index public.t_2029_span_idx
CREATE INDEX t_2029_span_idx ON ONLY public.t_2029 USING gist (span);

-- 6/17 expand: create index s.t_2029_first_span_idx
CREATE INDEX t_2029_first_span_idx ON ONLY s.t_2029_first USING gist (span);

-- 7/17 expand: create index s."UPPER"
CREATE INDEX "UPPER" ON ONLY s.t_2029_first USING gist (span);

-- 8/17 expand: create index s.t_2029_1_span_idx
CREATE INDEX t_2029_1_span_idx ON s.t_2029_1 USING gist (span);

-- 9/17 expand: create index s.t_2029_1_span_idx1
CREATE INDEX t_2029_1_span_idx1 ON s.t_2029_1 USING gist (span);

-- 10/17 expand: create index s."SPAN"
CREATE INDEX "SPAN" ON s.t_2029_1 USING gist (span);

-- 11/17 expand: create inheritance s.t_2029_1 of s.t_2029_first
ALTER TABLE ONLY s.t_2029_first ATTACH PARTITION s.t_2029_1 FOR VALUES FROM ('2029-01-01') TO ('2029-02-01');

-- 12/17 expand: create index_attach s.t_2029_1_span_idx
ALTER INDEX s.t_2029_first_span_idx ATTACH PARTITION s.t_2029_1_span_idx;

-- 13/17 expand: create index_attach s.t_2029_1_span_idx1
ALTER INDEX s."UPPER" ATTACH PARTITION s.t_2029_1_span_idx1;

-- 14/17 expand: create inheritance s.t_2029_first of public.t_2029
ALTER TABLE ONLY public.t_2029 ATTACH PARTITION s.t_2029_first FOR VALUES FROM ('2029-01-01') TO ('2029-07-01');

-- 15/17 expand: create index_attach s.t_2029_first_span_idx
ALTER INDEX public.t_2029_span_idx ATTACH PARTITION s.t_2029_first_span_idx;

-- 16/17 expand: create inheritance public.t_2029 of public.t
-- locks: SHARE UPDATE EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ATTACH PARTITION public.t_2029 FOR VALUES FROM ('2029-01-01') TO ('2030-01-01');

-- 17/17 expand: create index_attach public.t_2029_span_idx
-- locks: ACCESS SHARE on public.t, SHARE UPDATE EXCLUSIVE on public.t_span
ALTER INDEX public.t_span ATTACH PARTITION public.t_2029_span_idx;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
