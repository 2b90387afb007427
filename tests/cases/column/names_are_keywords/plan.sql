-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 2 expand, 8 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/10 expand: alter column public.t.name
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN name TYPE character varying,
    ADD COLUMN "all" integer,
    ADD COLUMN "left" integer GENERATED ALWAYS AS ("position" - 1) STORED,
    ADD COLUMN "Mixed" boolean;

COMMIT;

BEGIN;

-- 2/10 expand: create default public.t."timestamp"
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t
    ALTER COLUMN "timestamp" SET DEFAULT now(),
    ALTER COLUMN value SET DEFAULT 'value';

COMMIT;

BEGIN;

-- 3/10 contract: alter column public.t."user"
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT t_user_not_null NOT NULL "user" NOT VALID;

COMMIT;

BEGIN;

-- 4/10 contract: alter column public.t."user"
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F201: fails when public.t."user" holds NULL
ALTER TABLE public.t VALIDATE CONSTRAINT t_user_not_null;

COMMIT;

BEGIN;

-- 5/10 contract: alter column public.t."order"
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN "order" TYPE bigint;

COMMIT;

BEGIN;

-- 6/10 contract: create default public.t."order"
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN "order" SET DEFAULT 1;

COMMIT;

BEGIN;

-- 7/10 contract: create constraint public.t.t_type_check
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.t_type_check forbids fails
ALTER TABLE public.t ADD CONSTRAINT t_type_check CHECK (type <> 'x') NOT VALID;

COMMIT;

BEGIN;

-- 8/10 contract: alter constraint public.t.t_type_check
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break t_type_check
ALTER TABLE public.t VALIDATE CONSTRAINT t_type_check;

COMMIT;

-- 9/10 contract: create index public.t_user_order_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_user_order_idx
CREATE INDEX CONCURRENTLY t_user_order_idx ON public.t USING btree ("user", "order");

BEGIN;

-- 10/10 contract: create view public.v
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT "user", "order" AS "limit", value, "left" FROM t WHERE "position" > 0;

COMMIT;

RESET search_path;
RESET check_function_bodies;
