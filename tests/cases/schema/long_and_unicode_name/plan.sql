-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create schema abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_abcdefghi
SET search_path = public;
CREATE SCHEMA abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_abcdefghi;

-- 2/3 expand: create schema "äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüx"
CREATE SCHEMA "äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüx";

-- 3/3 expand: create table "äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüx"."таблица"
CREATE TABLE "äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüx"."таблица" (
    "столбец" integer,
    CONSTRAINT "таблица_столбец_check" CHECK ("столбец" > 0)
);

COMMIT;

RESET search_path;
RESET check_function_bodies;
