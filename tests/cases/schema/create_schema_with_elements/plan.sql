-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: create index hollywood.films_title_idx
-- locks: SHARE UPDATE EXCLUSIVE on hollywood.films
-- work: builds hollywood.films_title_idx
SET search_path = hollywood, public;
CREATE INDEX CONCURRENTLY films_title_idx ON hollywood.films USING btree (title);

BEGIN;

-- 2/2 expand: create view hollywood.winners
-- locks: ACCESS SHARE on hollywood.films
CREATE VIEW hollywood.winners AS
SELECT title, release FROM films WHERE awards IS NOT NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;
