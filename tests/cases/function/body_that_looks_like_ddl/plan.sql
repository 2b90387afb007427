-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create function public.after_it()
SET search_path = public;
CREATE FUNCTION public.after_it()
 RETURNS integer
 LANGUAGE sql
AS $$select 1; select 2; select 3$$;

-- 2/2 expand: alter function public.make()
CREATE OR REPLACE FUNCTION public.make()
 RETURNS void
 LANGUAGE plpgsql
AS $$
begin
  -- create table fake (a int);
  execute 'create table if not exists real_one (a int); comment on table real_one is ''x''';
  if false then begin perform 'BEGIN ATOMIC; END'; end; end if;
end;
$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
