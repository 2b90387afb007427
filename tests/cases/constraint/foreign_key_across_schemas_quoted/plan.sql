-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 contract: alter column "Right"."Line"."Order"
-- locks: ACCESS EXCLUSIVE on "Right"."Line"
SET search_path = public;
ALTER TABLE "Right"."Line" ADD CONSTRAINT "Line_Order_not_null" NOT NULL "Order" NOT VALID;

COMMIT;

BEGIN;

-- 2/9 contract: alter column "Right"."Line"."Order"
-- locks: SHARE UPDATE EXCLUSIVE on "Right"."Line"
-- work: reads all of "Right"."Line"
-- caution F201: fails when "Right"."Line"."Order" holds NULL
ALTER TABLE "Right"."Line" VALIDATE CONSTRAINT "Line_Order_not_null";

COMMIT;

BEGIN;

-- 3/9 contract: alter column "Right"."Line"."No"
-- locks: ACCESS EXCLUSIVE on "Right"."Line"
ALTER TABLE "Right"."Line" ADD CONSTRAINT "Line_No_not_null" NOT NULL "No" NOT VALID;

COMMIT;

BEGIN;

-- 4/9 contract: alter column "Right"."Line"."No"
-- locks: SHARE UPDATE EXCLUSIVE on "Right"."Line"
-- work: reads all of "Right"."Line"
-- caution F201: fails when "Right"."Line"."No" holds NULL
ALTER TABLE "Right"."Line" VALIDATE CONSTRAINT "Line_No_not_null";

COMMIT;

-- 5/9 contract: prepare constraint "Right"."Line"."Line_pkey"
-- locks: SHARE UPDATE EXCLUSIVE on "Right"."Line"
-- work: builds "Right"."Line"."Line_pkey", reads all of "Right"."Line"
-- caution F202: fails when "Right"."Line" holds duplicates of (Order, No)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_9768429d ON "Right"."Line" ("Order", "No");

BEGIN;

-- 6/9 contract: create constraint "Right"."Line"."Line_pkey"
-- locks: ACCESS EXCLUSIVE on "Right"."Line"
ALTER TABLE "Right"."Line" ADD CONSTRAINT "Line_pkey" PRIMARY KEY USING INDEX __schemadiff_uq_9768429d;

COMMIT;

BEGIN;

-- 7/9 contract: create constraint "Right"."Line"."Line→Order"
-- locks: SHARE ROW EXCLUSIVE on "Right"."Line", SHARE ROW EXCLUSIVE on "Left"."Order"
-- caution B305: code that writes rows that "Right"."Line"."Line→Order" forbids fails
ALTER TABLE "Right"."Line" ADD CONSTRAINT "Line→Order" FOREIGN KEY ("Order") REFERENCES "Left"."Order" ("Id") ON UPDATE CASCADE ON DELETE CASCADE NOT VALID;

COMMIT;

BEGIN;

-- 8/9 contract: alter constraint "Right"."Line"."Line→Order"
-- locks: SHARE UPDATE EXCLUSIVE on "Right"."Line", ROW SHARE on "Left"."Order"
-- work: reads all of "Right"."Line"
-- caution F204: fails when old rows of "Right"."Line" break "Line→Order"
ALTER TABLE "Right"."Line" VALIDATE CONSTRAINT "Line→Order";

COMMIT;

BEGIN;

-- 9/9 contract: create comment of constraint "Right"."Line"."Line→Order"
-- locks: ACCESS SHARE on "Right"."Line"
COMMENT ON CONSTRAINT "Line→Order" ON "Right"."Line" IS 'goes with its order';

COMMIT;

RESET search_path;
RESET check_function_bodies;
