-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 contract: alter column b.items.id
-- locks: ACCESS EXCLUSIVE on b.items
-- work: rewrites b.items
-- caution L402: nobody can read or write b.items while it is rewritten
SET search_path = public;
ALTER TABLE b.items ALTER COLUMN id TYPE bigint;

COMMIT;

BEGIN;

-- 2/6 contract: alter column b.items.label
-- locks: ACCESS EXCLUSIVE on b.items
ALTER TABLE b.items ADD CONSTRAINT items_label_not_null NOT NULL label NOT VALID;

COMMIT;

BEGIN;

-- 3/6 contract: alter column b.items.label
-- locks: SHARE UPDATE EXCLUSIVE on b.items
-- work: reads all of b.items
-- caution F201: fails when b.items.label holds NULL
ALTER TABLE b.items VALIDATE CONSTRAINT items_label_not_null;

COMMIT;

-- 4/6 contract: prepare index b.items_label_idx
-- locks: SHARE UPDATE EXCLUSIVE on b.items
-- work: builds b.items_label_idx, reads all of b.items
CREATE INDEX CONCURRENTLY __schemadiff_new_27114334 ON b.items USING btree ((lower(label)));

BEGIN;

-- 5/6 contract: create index b.items_label_idx
-- locks: SHARE UPDATE EXCLUSIVE on b.items_label_idx
ALTER INDEX b.items_label_idx RENAME TO __schemadiff_old_27114334;
ALTER INDEX b.__schemadiff_new_27114334 RENAME TO items_label_idx;

COMMIT;

-- 6/6 contract: drop index b.items_label_idx
-- locks: SHARE UPDATE EXCLUSIVE on b.items
SET search_path = '';
DROP INDEX CONCURRENTLY b.__schemadiff_old_27114334;

RESET search_path;
RESET check_function_bodies;
