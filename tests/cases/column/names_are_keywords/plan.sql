-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/5 expand: alter column public.t."user"
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t, rewrites public.t
-- caution F201: fails when public.t."user" holds NULL
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN "user" SET NOT NULL,
    ALTER COLUMN "order" TYPE bigint,
    ALTER COLUMN name TYPE character varying,
    ADD COLUMN "all" integer,
    ADD COLUMN "left" integer GENERATED ALWAYS AS ("position" - 1) STORED,
    ADD COLUMN "Mixed" boolean;

-- 2/5 expand: create default public.t."order"
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t
    ALTER COLUMN "order" SET DEFAULT 1,
    ALTER COLUMN "timestamp" SET DEFAULT now(),
    ALTER COLUMN value SET DEFAULT 'value';

-- 3/5 expand: create constraint public.t.t_type_check
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil type <> 'x'
-- caution L401: nobody can read or write public.t while all of it is read
ALTER TABLE public.t ADD CONSTRAINT t_type_check CHECK (type <> 'x');

-- 4/5 expand: create index public.t_user_order_idx
-- locks: SHARE on public.t
-- work: builds public.t_user_order_idx
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_user_order_idx ON public.t USING btree ("user", "order");

-- 5/5 expand: create view public.v
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT "user", "order" AS "limit", value, "left" FROM t WHERE "position" > 0;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
