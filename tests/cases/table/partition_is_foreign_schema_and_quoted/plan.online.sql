-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 2 expand, 6 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public."Big Table" IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY parts."0-9" IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/8 expand: create column public."Big Table"."val""ue"
-- locks: ACCESS EXCLUSIVE on public."Big Table", ACCESS EXCLUSIVE on parts."0-9"
SET search_path = public;
ALTER TABLE public."Big Table" ADD COLUMN "val""ue" text;

COMMIT;

BEGIN;

-- 2/8 expand: create table parts."10-19"
CREATE TABLE parts."10-19" (
    "Key" integer,
    "val""ue" text
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/8 contract: create index public."Big Idx"
-- locks: SHARE on public."Big Table"
-- caution B321: INSERT INTO public."Big Table" .. ON CONFLICT ("Key", "val""ue") has to wait for contract
CREATE UNIQUE INDEX "Big Idx" ON ONLY public."Big Table" USING btree ("Key", "val""ue");

COMMIT;

-- 4/8 contract: create index parts."0-9_Key_val""ue_idx"
-- locks: SHARE UPDATE EXCLUSIVE on parts."0-9"
-- work: builds parts."0-9_Key_val""ue_idx"
-- caution F202: fails when parts."0-9" holds duplicates
-- caution B305: code that writes duplicates to parts."0-9" fails: parts."0-9_Key_val""ue_idx"
-- caution B321: INSERT INTO parts."0-9" .. ON CONFLICT ("Key", "val""ue") has to wait for contract
CREATE UNIQUE INDEX CONCURRENTLY "0-9_Key_val""ue_idx" ON parts."0-9" USING btree ("Key", "val""ue");

BEGIN;

-- 5/8 contract: create index parts."10-19_Key_val""ue_idx"
CREATE UNIQUE INDEX "10-19_Key_val""ue_idx" ON parts."10-19" USING btree ("Key", "val""ue");

COMMIT;

BEGIN;

-- 6/8 contract: create inheritance parts."10-19" of public."Big Table"
-- locks: SHARE UPDATE EXCLUSIVE on public."Big Table"
-- caution B321: code that uses parts."10-19" of public."Big Table" has to wait for contract, like index public."Big Idx"
ALTER TABLE ONLY public."Big Table" ATTACH PARTITION parts."10-19" FOR VALUES FROM (10) TO (20);

COMMIT;

BEGIN;

-- 7/8 contract: create index_attach parts."0-9_Key_val""ue_idx"
-- locks: ACCESS SHARE on parts."0-9", ACCESS SHARE on public."Big Table"
ALTER INDEX public."Big Idx" ATTACH PARTITION parts."0-9_Key_val""ue_idx";

-- 8/8 contract: create index_attach parts."10-19_Key_val""ue_idx"
-- locks: ACCESS SHARE on public."Big Table"
ALTER INDEX public."Big Idx" ATTACH PARTITION parts."10-19_Key_val""ue_idx";

COMMIT;

RESET search_path;
RESET check_function_bodies;
