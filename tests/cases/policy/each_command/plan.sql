-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create policy public.doc.d
-- locks: ACCESS EXCLUSIVE on public.doc
SET search_path = public;
CREATE POLICY d ON public.doc FOR DELETE TO app_owner
    USING (n = 0);

-- 2/4 expand: create policy public.doc.i
-- locks: ACCESS EXCLUSIVE on public.doc
CREATE POLICY i ON public.doc FOR INSERT TO app_writer
    WITH CHECK (n > 0);

-- 3/4 expand: create policy public.doc.s
-- locks: ACCESS EXCLUSIVE on public.doc
CREATE POLICY s ON public.doc FOR SELECT TO app_reader
    USING (n > 0);

-- 4/4 expand: create policy public.doc.u
-- locks: ACCESS EXCLUSIVE on public.doc
CREATE POLICY u ON public.doc FOR UPDATE TO app_writer
    USING (n > 0)
    WITH CHECK (n < 100);

COMMIT;

RESET search_path;
RESET check_function_bodies;
