-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/2 expand: create index hollywood.films_title_idx
-- locks: SHARE on hollywood.films
-- work: builds hollywood.films_title_idx
-- caution L403: nobody can write hollywood.films while it is indexed
SET search_path = hollywood, public;
CREATE INDEX films_title_idx ON hollywood.films USING btree (title);

-- 2/2 expand: create view hollywood.winners
-- locks: ACCESS SHARE on hollywood.films
CREATE VIEW hollywood.winners AS
SELECT title, release FROM films WHERE awards IS NOT NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
