-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: function public.gets_one() is compared as text (--no-scratch)
-- U001: function public.loses_one() is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter function public.gets_one()
SET search_path = public;
CREATE OR REPLACE FUNCTION public.gets_one()
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC SELECT 2; END;

-- 2/3 expand: alter function public.loses_one()
CREATE OR REPLACE FUNCTION public.loses_one()
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC END;

-- 3/3 expand: create function public.made()
CREATE PROCEDURE public.made()
 LANGUAGE sql
BEGIN ATOMIC END;

COMMIT;

RESET search_path;
RESET check_function_bodies;
