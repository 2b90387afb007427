-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 contract: drop view public.report
-- locks: ACCESS EXCLUSIVE on public.report
DROP VIEW public.report;

-- 2/5 contract: create materialized_view public.report
-- locks: ACCESS SHARE on public.src
-- work: reads all of public.src
SET search_path = public;
CREATE MATERIALIZED VIEW public.report AS
SELECT id, upper(v) AS v FROM src;

-- 3/5 contract: create index public.report_id
CREATE UNIQUE INDEX report_id ON public.report USING btree (id);

-- 4/5 contract: create comment of materialized_view public.report
COMMENT ON MATERIALIZED VIEW public.report IS 'for the board';

-- 5/5 contract: create privilege of materialized_view public.report
GRANT SELECT ON TABLE public.report TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
