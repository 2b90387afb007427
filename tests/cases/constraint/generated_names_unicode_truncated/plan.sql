-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create column public."größentabelle_der_österreichischen_Bäckereien"."süßwarenmengenänderungsgröße_übermäßig"
-- locks: ACCESS EXCLUSIVE on public."größentabelle_der_österreichischen_Bäckereien"
SET search_path = public;
ALTER TABLE public."größentabelle_der_österreichischen_Bäckereien" ADD COLUMN "süßwarenmengenänderungsgröße_übermäßig" integer;

COMMIT;

BEGIN;

-- 2/6 expand: create constraint public."größentabelle_der_österreichischen_Bäckereien"."größentabelle_der_österre_süßwarenmengenänderungsgr_check"
-- locks: ACCESS EXCLUSIVE on public."größentabelle_der_österreichischen_Bäckereien"
ALTER TABLE public."größentabelle_der_österreichischen_Bäckereien" ADD CONSTRAINT "größentabelle_der_österre_süßwarenmengenänderungsgr_check" CHECK ("süßwarenmengenänderungsgröße_übermäßig" > 0) NOT VALID;

COMMIT;

BEGIN;

-- 3/6 expand: alter constraint public."größentabelle_der_österreichischen_Bäckereien"."größentabelle_der_österre_süßwarenmengenänderungsgr_check"
-- locks: SHARE UPDATE EXCLUSIVE on public."größentabelle_der_österreichischen_Bäckereien"
-- work: reads all of public."größentabelle_der_österreichischen_Bäckereien"
-- caution F203: fails when old rows of public."größentabelle_der_österreichischen_Bäckereien" break "größentabelle_der_österre_süßwarenmengenänderungsgr_check"
ALTER TABLE public."größentabelle_der_österreichischen_Bäckereien" VALIDATE CONSTRAINT "größentabelle_der_österre_süßwarenmengenänderungsgr_check";

COMMIT;

-- 4/6 expand: prepare constraint public."größentabelle_der_österreichischen_Bäckereien"."größentabelle_der_österrei_süßwarenmengenänderungsgr_key"
-- locks: SHARE UPDATE EXCLUSIVE on public."größentabelle_der_österreichischen_Bäckereien"
-- work: builds public."größentabelle_der_österreichischen_Bäckereien"."größentabelle_der_österrei_süßwarenmengenänderungsgr_key", reads all of public."größentabelle_der_österreichischen_Bäckereien"
-- caution F202: fails when public."größentabelle_der_österreichischen_Bäckereien" holds duplicates of (süßwarenmengenänderungsgröße_übermäßig)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_8cfa0652 ON public."größentabelle_der_österreichischen_Bäckereien" ("süßwarenmengenänderungsgröße_übermäßig");

BEGIN;

-- 5/6 expand: create constraint public."größentabelle_der_österreichischen_Bäckereien"."größentabelle_der_österrei_süßwarenmengenänderungsgr_key"
-- locks: ACCESS EXCLUSIVE on public."größentabelle_der_österreichischen_Bäckereien"
ALTER TABLE public."größentabelle_der_österreichischen_Bäckereien" ADD CONSTRAINT "größentabelle_der_österrei_süßwarenmengenänderungsgr_key" UNIQUE USING INDEX __schemadiff_uq_8cfa0652;

COMMIT;

-- 6/6 expand: create index public."größentabelle_der_österrei_id_süßwarenmengenänderungs_idx"
-- locks: SHARE UPDATE EXCLUSIVE on public."größentabelle_der_österreichischen_Bäckereien"
-- work: builds public."größentabelle_der_österrei_id_süßwarenmengenänderungs_idx"
CREATE INDEX CONCURRENTLY "größentabelle_der_österrei_id_süßwarenmengenänderungs_idx" ON public."größentabelle_der_österreichischen_Bäckereien" USING btree (id, "süßwarenmengenänderungsgröße_übermäßig");

RESET search_path;
RESET check_function_bodies;
