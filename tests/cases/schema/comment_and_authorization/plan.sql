-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/2 expand: create table reporting.daily
SET search_path = public;
CREATE TABLE reporting.daily (
    day date NOT NULL,
    total numeric,
    CONSTRAINT daily_pkey PRIMARY KEY (day)
);

-- 2/2 expand: alter comment of schema reporting
COMMENT ON SCHEMA reporting IS 'numbers
for ''everyone''';

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
