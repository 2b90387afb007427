-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 8 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: create column public."Big Table"."val""ue"
-- locks: ACCESS EXCLUSIVE on public."Big Table", ACCESS EXCLUSIVE on parts."0-9"
SET search_path = public;
ALTER TABLE public."Big Table" ADD COLUMN "val""ue" text;

-- 2/8 expand: create table parts."10-19"
CREATE TABLE parts."10-19" (
    "Key" integer,
    "val""ue" text
);

-- 3/8 expand: create index public."Big Idx"
-- locks: SHARE on public."Big Table"
CREATE UNIQUE INDEX "Big Idx" ON ONLY public."Big Table" USING btree ("Key", "val""ue");

-- 4/8 expand: create index parts."0-9_Key_val""ue_idx"
-- locks: SHARE on parts."0-9"
-- work: builds parts."0-9_Key_val""ue_idx"
-- caution F202: fails when parts."0-9" holds duplicates
-- caution L403: nobody can write parts."0-9" while it is indexed
CREATE UNIQUE INDEX "0-9_Key_val""ue_idx" ON parts."0-9" USING btree ("Key", "val""ue");

-- 5/8 expand: create index parts."10-19_Key_val""ue_idx"
CREATE UNIQUE INDEX "10-19_Key_val""ue_idx" ON parts."10-19" USING btree ("Key", "val""ue");

-- 6/8 expand: create inheritance parts."10-19" of public."Big Table"
-- locks: SHARE UPDATE EXCLUSIVE on public."Big Table"
ALTER TABLE ONLY public."Big Table" ATTACH PARTITION parts."10-19" FOR VALUES FROM (10) TO (20);

-- 7/8 expand: create index_attach parts."0-9_Key_val""ue_idx"
-- locks: ACCESS SHARE on parts."0-9", ACCESS SHARE on public."Big Table"
ALTER INDEX public."Big Idx" ATTACH PARTITION parts."0-9_Key_val""ue_idx";

-- 8/8 expand: create index_attach parts."10-19_Key_val""ue_idx"
-- locks: ACCESS SHARE on public."Big Table"
ALTER INDEX public."Big Idx" ATTACH PARTITION parts."10-19_Key_val""ue_idx";

COMMIT;

RESET search_path;
RESET check_function_bodies;
