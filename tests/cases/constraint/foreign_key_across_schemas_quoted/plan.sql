-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter column "Right"."Line"."Order"
-- locks: ACCESS EXCLUSIVE on "Right"."Line", SHARE ROW EXCLUSIVE on "Left"."Order"
-- work: builds "Right"."Line"."Line_pkey", reads all of "Left"."Order", reads all of "Right"."Line"
-- caution F201: fails when "Right"."Line"."Order" holds NULL
-- caution F201: fails when "Right"."Line"."No" holds NULL
-- caution F202: fails when "Right"."Line" holds duplicates of (Order, No)
-- caution F204: fails when a row of "Right"."Line" has no counterpart in "Left"."Order"
-- caution L402: nobody can read or write "Right"."Line" while it is indexed
-- caution L403: nobody can write "Left"."Order" while it is indexed
SET search_path = public;
ALTER TABLE "Right"."Line"
    ALTER COLUMN "Order" SET NOT NULL,
    ALTER COLUMN "No" SET NOT NULL,
    ADD CONSTRAINT "Line_pkey" PRIMARY KEY ("Order", "No"),
    ADD CONSTRAINT "Line→Order" FOREIGN KEY ("Order") REFERENCES "Left"."Order" ("Id") ON UPDATE CASCADE ON DELETE CASCADE;

-- 2/2 expand: create comment of constraint "Right"."Line"."Line→Order"
-- locks: ACCESS SHARE on "Right"."Line"
COMMENT ON CONSTRAINT "Line→Order" ON "Right"."Line" IS 'goes with its order';

COMMIT;

RESET search_path;
RESET check_function_bodies;
