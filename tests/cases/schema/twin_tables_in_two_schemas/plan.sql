-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter column b.items.id
-- locks: ACCESS EXCLUSIVE on b.items
-- work: reads all of b.items, rewrites b.items
-- caution F201: fails when b.items.label holds NULL
-- caution L402: nobody can read or write b.items while it is rewritten
SET search_path = public;
ALTER TABLE b.items
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN label SET NOT NULL;

-- 2/3 expand: drop index b.items_label_idx
-- locks: ACCESS EXCLUSIVE on b.items
SET search_path = '';
DROP INDEX b.items_label_idx;

-- 3/3 expand: create index b.items_label_idx
-- locks: SHARE on b.items
-- work: builds b.items_label_idx
-- caution L403: nobody can write b.items while it is indexed
SET search_path = public;
CREATE INDEX items_label_idx ON b.items USING btree ((lower(label)));

COMMIT;

RESET search_path;
RESET check_function_bodies;
