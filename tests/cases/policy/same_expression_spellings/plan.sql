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
    USING (doc.who = current_user AND doc.t IN (SELECT d.t FROM public.doc d WHERE d.id = 1) AND (doc.id >= 1 AND doc.id <= 9));

COMMIT;

RESET search_path;
RESET check_function_bodies;
