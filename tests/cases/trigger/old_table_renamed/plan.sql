-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter trigger public.t.after_update
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE OR REPLACE TRIGGER after_update
    AFTER UPDATE ON public.t REFERENCING OLD TABLE AS old_rows NEW TABLE AS after_rows
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.log_it();

COMMIT;

RESET search_path;
RESET check_function_bodies;
