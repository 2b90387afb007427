-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 2 expand, 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create setting app.tenant in the_database
SET search_path = public;
ALTER DATABASE the_database SET app.tenant TO 'it''s';

-- 2/5 expand: create setting statement_timeout in the_database
ALTER DATABASE the_database SET statement_timeout TO '5000';

-- 3/5 contract: alter setting search_path in the_database
ALTER DATABASE the_database SET search_path TO 'app';

-- 4/5 contract: alter setting work_mem in the_database
ALTER DATABASE the_database SET work_mem TO '6MB';

-- 5/5 contract: drop setting TimeZone in the_database
SET search_path = '';
ALTER DATABASE the_database RESET "TimeZone";

COMMIT;

RESET search_path;
RESET check_function_bodies;
