-- schemadiff plan: before.sql -> after.sql
-- 20 steps: 20 expand
-- U001: constraint "S s"."T t"."C h" is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/20 expand: alter enum "S s"."E e"
SET search_path = public;
ALTER TYPE "S s"."E e" ADD VALUE 'new ''value''' AFTER 'it''s';

COMMIT;

BEGIN;

-- 2/20 expand: create domain "S s"."D d"
CREATE DOMAIN "S s"."D d" AS text;

-- 3/20 expand: create domain_constraint "S s"."D d"."D c"
ALTER DOMAIN "S s"."D d" ADD CONSTRAINT "D c" CHECK (value <> '');

-- 4/20 expand: create sequence "S s"."Q q"
CREATE SEQUENCE "S s"."Q q";

-- 5/20 expand: create column "S s"."T t"."Ü\nü"
-- locks: ACCESS EXCLUSIVE on "S s"."T t"
ALTER TABLE "S s"."T t" ADD COLUMN "Ü
ü" integer;

-- 6/20 expand: create default "S s"."T t".id
-- locks: ACCESS EXCLUSIVE on "S s"."T t"
ALTER TABLE ONLY "S s"."T t" ALTER COLUMN id SET DEFAULT nextval('"S s"."Q q"');

-- 7/20 expand: create function "S s"."F f"("S s"."E e")
CREATE FUNCTION "S s"."F f"("A a" "S s"."E e")
 RETURNS SETOF "S s"."T t"
 LANGUAGE sql
AS $$ select * from "S s"."T t" where "C c" = "A a" $$;

-- 8/20 expand: create function "S s"."Tr f"()
CREATE FUNCTION "S s"."Tr f"()
 RETURNS trigger
 LANGUAGE plpgsql
AS $$begin return new; end$$;

-- 9/20 expand: drop constraint "S s"."T t"."C h"
-- locks: ACCESS EXCLUSIVE on "S s"."T t"
SET search_path = '';
ALTER TABLE "S s"."T t" DROP CONSTRAINT "C h";

-- 10/20 expand: create constraint "S s"."T t"."C h"
-- locks: ACCESS EXCLUSIVE on "S s"."T t"
-- work: reads all of "S s"."T t"
-- caution F203: fails when a row of "S s"."T t" does not fulfil "C c" <> '"' OR "Ü\nü" > 0
-- caution F204: fails when a row of "S s"."T t" has no counterpart in "S s"."T t"
-- caution L401: nobody can read or write "S s"."T t" while all of it is read
SET search_path = public;
ALTER TABLE "S s"."T t"
    ADD CONSTRAINT "C h" CHECK ("C c" <> '"' OR "Ü
ü" > 0),
    ADD CONSTRAINT "F k" FOREIGN KEY ("Ü
ü") REFERENCES "S s"."T t" (id);

-- 11/20 expand: create index "S s"."I i"
-- locks: SHARE on "S s"."T t"
-- work: builds "S s"."I i"
-- caution L403: nobody can write "S s"."T t" while it is indexed
CREATE INDEX "I i" ON "S s"."T t" USING btree (("Ü
ü" + 1)) WHERE "C c" = 'it''s';

-- 12/20 expand: create statistics "S s"."St"
-- locks: SHARE UPDATE EXCLUSIVE on "S s"."T t"
CREATE STATISTICS "S s"."St" ON "C c", id FROM "S s"."T t";

-- 13/20 expand: create owned_by "S s"."Q q"
ALTER SEQUENCE "S s"."Q q" OWNED BY "S s"."T t".id;

-- 14/20 expand: alter owned_by "S s"."Q q"
-- so that new rows do not repeat the values of old ones
-- work: reads all of "S s"."T t"
SET search_path = '';
SELECT pg_catalog.setval('"S s"."Q q"'::pg_catalog.regclass, max(id)) FROM "S s"."T t" HAVING max(id) >= 1;

-- 15/20 expand: create view "S s"."V v"
-- locks: ACCESS SHARE on "S s"."T t"
SET search_path = public;
CREATE VIEW "S s"."V v" AS
SELECT "C c" AS "X ""x""" FROM "S s"."T t";

-- 16/20 expand: create rule "S s"."T t"."R r"
-- locks: ACCESS EXCLUSIVE on "S s"."T t"
CREATE RULE "R r" AS ON DELETE TO "S s"."T t" DO NOTHING;

-- 17/20 expand: create trigger "S s"."T t"."Tr"
-- locks: SHARE ROW EXCLUSIVE on "S s"."T t"
CREATE TRIGGER "Tr"
    BEFORE UPDATE OF "C c" ON "S s"."T t"
    FOR EACH ROW
    EXECUTE FUNCTION "S s"."Tr f"();

-- 18/20 expand: create policy "S s"."T t"."P p"
-- locks: ACCESS EXCLUSIVE on "S s"."T t"
CREATE POLICY "P p" ON "S s"."T t" TO "Weird Role"
    USING (id > 0);

-- 19/20 expand: create comment of constraint "S s"."T t"."F k"
-- locks: ACCESS SHARE on "S s"."T t"
COMMENT ON CONSTRAINT "F k" ON "S s"."T t" IS 'odd';

-- 20/20 expand: create privilege of column "S s"."T t"."Ü\nü"
GRANT SELECT ("Ü
ü") ON TABLE "S s"."T t" TO "Weird Role";

COMMIT;

RESET search_path;
RESET check_function_bodies;
