-- schemadiff plan: before.sql -> after.sql
-- 23 steps: 17 expand, 6 contract; 1 refused
-- U001: constraint "S s"."T t"."C h" is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/23 expand: alter enum "S s"."E e"
SET search_path = public;
ALTER TYPE "S s"."E e" ADD VALUE 'new ''value''' AFTER 'it''s';

COMMIT;

BEGIN;

-- 2/23 expand: create domain "S s"."D d"
CREATE DOMAIN "S s"."D d" AS text;

-- 3/23 expand: create domain_constraint "S s"."D d"."D c"
ALTER DOMAIN "S s"."D d" ADD CONSTRAINT "D c" CHECK (value <> '');

-- 4/23 expand: create sequence "S s"."Q q"
CREATE SEQUENCE "S s"."Q q";

COMMIT;

BEGIN;

-- 5/23 expand: create column "S s"."T t"."Ü\nü"
-- locks: ACCESS EXCLUSIVE on "S s"."T t"
ALTER TABLE "S s"."T t" ADD COLUMN "Ü
ü" integer;

COMMIT;

BEGIN;

-- 6/23 expand: create default "S s"."T t".id
-- locks: ACCESS EXCLUSIVE on "S s"."T t"
ALTER TABLE ONLY "S s"."T t" ALTER COLUMN id SET DEFAULT nextval('"S s"."Q q"');

COMMIT;

BEGIN;

-- 7/23 expand: create function "S s"."F f"("S s"."E e")
CREATE FUNCTION "S s"."F f"("A a" "S s"."E e")
 RETURNS SETOF "S s"."T t"
 LANGUAGE sql
AS $$ select * from "S s"."T t" where "C c" = "A a" $$;

-- 8/23 expand: create function "S s"."Tr f"()
CREATE FUNCTION "S s"."Tr f"()
 RETURNS trigger
 LANGUAGE plpgsql
AS $$begin return new; end$$;

COMMIT;

-- 9/23 expand: create index "S s"."I i"
-- locks: SHARE UPDATE EXCLUSIVE on "S s"."T t"
-- work: builds "S s"."I i"
CREATE INDEX CONCURRENTLY "I i" ON "S s"."T t" USING btree (("Ü
ü" + 1)) WHERE "C c" = 'it''s';

BEGIN;

-- 10/23 expand: create statistics "S s"."St"
-- locks: SHARE UPDATE EXCLUSIVE on "S s"."T t"
CREATE STATISTICS "S s"."St" ON "C c", id FROM "S s"."T t";

COMMIT;

BEGIN;

-- 11/23 expand: create owned_by "S s"."Q q"
-- locks: SHARE ROW EXCLUSIVE on "S s"."Q q"
ALTER SEQUENCE "S s"."Q q" OWNED BY "S s"."T t".id;

COMMIT;

BEGIN;

-- 12/23 expand: alter owned_by "S s"."Q q"
-- so that new rows do not repeat the values of old ones
-- work: reads all of "S s"."T t"
SET search_path = '';
SELECT pg_catalog.setval('"S s"."Q q"'::pg_catalog.regclass, max(id)) FROM "S s"."T t" HAVING max(id) >= 1;

COMMIT;

BEGIN;

-- 13/23 expand: create view "S s"."V v"
-- locks: ACCESS SHARE on "S s"."T t"
SET search_path = public;
CREATE VIEW "S s"."V v" AS
SELECT "C c" AS "X ""x""" FROM "S s"."T t";

COMMIT;

BEGIN;

-- 14/23 expand: create rule "S s"."T t"."R r"
-- locks: ACCESS EXCLUSIVE on "S s"."T t"
CREATE RULE "R r" AS ON DELETE TO "S s"."T t" DO NOTHING;

COMMIT;

BEGIN;

-- 15/23 expand: create trigger "S s"."T t"."Tr"
-- locks: SHARE ROW EXCLUSIVE on "S s"."T t"
CREATE TRIGGER "Tr"
    BEFORE UPDATE OF "C c" ON "S s"."T t"
    FOR EACH ROW
    EXECUTE FUNCTION "S s"."Tr f"();

COMMIT;

-- 16/23 expand: create policy "S s"."T t"."P p"
-- locks: ACCESS EXCLUSIVE on "S s"."T t"
-- caution S703: which rows of "S s"."T t" are seen and written changes with the permissive policy "P p"
-- refused: S703 without permission: which rows of "S s"."T t" are seen and written changes with the permissive policy "P p"
-- allow it with --allow 'S703:"S s"."T t"."P p"'
--   CREATE POLICY "P p" ON "S s"."T t" TO "Weird Role"
--       USING (id > 0);

BEGIN;

-- 17/23 expand: create privilege of column "S s"."T t"."Ü\nü"
GRANT SELECT ("Ü
ü") ON TABLE "S s"."T t" TO "Weird Role";

COMMIT;

BEGIN;

-- 18/23 contract: create constraint "S s"."T t"."F k"
-- locks: SHARE ROW EXCLUSIVE on "S s"."T t"
-- caution B305: code that writes rows that "S s"."T t"."F k" forbids fails
ALTER TABLE "S s"."T t" ADD CONSTRAINT "F k" FOREIGN KEY ("Ü
ü") REFERENCES "S s"."T t" (id) NOT VALID;

COMMIT;

BEGIN;

-- 19/23 contract: alter constraint "S s"."T t"."F k"
-- locks: SHARE UPDATE EXCLUSIVE on "S s"."T t"
-- work: reads all of "S s"."T t"
-- caution F204: fails when old rows of "S s"."T t" break "F k"
ALTER TABLE "S s"."T t" VALIDATE CONSTRAINT "F k";

COMMIT;

BEGIN;

-- 20/23 contract: create comment of constraint "S s"."T t"."F k"
-- locks: ACCESS SHARE on "S s"."T t"
COMMENT ON CONSTRAINT "F k" ON "S s"."T t" IS 'odd';

COMMIT;

BEGIN;

-- 21/23 contract: drop constraint "S s"."T t"."C h"
-- locks: ACCESS EXCLUSIVE on "S s"."T t"
SET search_path = '';
ALTER TABLE "S s"."T t" DROP CONSTRAINT "C h";

-- 22/23 contract: create constraint "S s"."T t"."C h"
-- locks: ACCESS EXCLUSIVE on "S s"."T t"
-- caution B305: code that writes rows that "S s"."T t"."C h" forbids fails
SET search_path = public;
ALTER TABLE "S s"."T t" ADD CONSTRAINT "C h" CHECK ("C c" <> '"' OR "Ü
ü" > 0) NOT VALID;

COMMIT;

BEGIN;

-- 23/23 contract: alter constraint "S s"."T t"."C h"
-- locks: SHARE UPDATE EXCLUSIVE on "S s"."T t"
-- work: reads all of "S s"."T t"
-- caution F203: fails when old rows of "S s"."T t" break "C h"
ALTER TABLE "S s"."T t" VALIDATE CONSTRAINT "C h";

COMMIT;

RESET search_path;
RESET check_function_bodies;
