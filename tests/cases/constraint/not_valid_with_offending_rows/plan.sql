-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: create constraint public.c.c_fk
-- locks: ACCESS EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- caution B305: code that writes rows that public.c.c_fk forbids fails
-- caution B305: code that writes rows that public.c.c_n forbids fails
SET search_path = public;
ALTER TABLE public.c
    ADD CONSTRAINT c_fk FOREIGN KEY (p_id) REFERENCES public.p (id) NOT VALID,
    ADD CONSTRAINT c_n CHECK (n > 0) NOT VALID;

COMMIT;

RESET search_path;
RESET check_function_bodies;
