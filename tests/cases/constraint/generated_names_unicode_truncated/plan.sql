-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create column public."größentabelle_der_österreichischen_Bäckereien"."süßwarenmengenänderungsgröße_übermäßig"
-- locks: ACCESS EXCLUSIVE on public."größentabelle_der_österreichischen_Bäckereien"
-- work: builds public."größentabelle_der_österreichischen_Bäckereien"."größentabelle_der_österrei_süßwarenmengenänderungsgr_key", reads all of public."größentabelle_der_österreichischen_Bäckereien"
-- caution F203: fails when a row of public."größentabelle_der_österreichischen_Bäckereien" does not fulfil "süßwarenmengenänderungsgröße_übermäßig" > 0
-- caution F202: fails when public."größentabelle_der_österreichischen_Bäckereien" holds duplicates of (süßwarenmengenänderungsgröße_übermäßig)
-- caution L402: nobody can read or write public."größentabelle_der_österreichischen_Bäckereien" while it is indexed
SET search_path = public;
ALTER TABLE public."größentabelle_der_österreichischen_Bäckereien"
    ADD COLUMN "süßwarenmengenänderungsgröße_übermäßig" integer,
    ADD CONSTRAINT "größentabelle_der_österre_süßwarenmengenänderungsgr_check" CHECK ("süßwarenmengenänderungsgröße_übermäßig" > 0),
    ADD CONSTRAINT "größentabelle_der_österrei_süßwarenmengenänderungsgr_key" UNIQUE ("süßwarenmengenänderungsgröße_übermäßig");

-- 2/2 expand: create index public."größentabelle_der_österrei_id_süßwarenmengenänderungs_idx"
-- locks: SHARE on public."größentabelle_der_österreichischen_Bäckereien"
-- work: builds public."größentabelle_der_österrei_id_süßwarenmengenänderungs_idx"
-- caution L403: nobody can write public."größentabelle_der_österreichischen_Bäckereien" while it is indexed
CREATE INDEX "größentabelle_der_österrei_id_süßwarenmengenänderungs_idx" ON public."größentabelle_der_österreichischen_Bäckereien" USING btree (id, "süßwarenmengenänderungsgröße_übermäßig");

COMMIT;

RESET search_path;
RESET check_function_bodies;
