-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract
-- U001: policy public.doc.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: alter policy public.doc.p
-- locks: ACCESS EXCLUSIVE on public.doc
SET search_path = public;
ALTER POLICY p ON public.doc
    USING (owner = current_user OR public);

COMMIT;

RESET search_path;
RESET check_function_bodies;
