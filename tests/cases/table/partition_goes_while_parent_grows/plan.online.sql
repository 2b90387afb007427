-- irreversible: partition public.t_2064 is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 10 contract; 2 refused
-- U001: inheritance public.t_2065 of public.t is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

-- 1/10 contract: drop inheritance public.t_2064 of public.t
-- its parent stays usable while the partition is dropped
-- locks: SHARE UPDATE EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_2064
-- loss D112: partition public.t_2064 is dropped with its rows
-- refused: D112 without permission: partition public.t_2064 is dropped with its rows
-- allow it with --allow 'D112:public.t_2064'
--   ALTER TABLE public.t DETACH PARTITION public.t_2064 CONCURRENTLY;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.t_2065 IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.t IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/10 contract: drop inheritance public.t_2065 of public.t
-- locks: ACCESS EXCLUSIVE on public.t_2065, ACCESS EXCLUSIVE on public.t
-- caution B316: code that uses public.t_2065 itself finds other bounds
ALTER TABLE public.t DETACH PARTITION public.t_2065;

-- 3/10 contract: create column public.t.more
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B321: code that uses public.t.more has to wait for contract, like inheritance public.t_2065 of public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN more bytea DEFAULT 'x';

-- 4/10 contract: create column public.t_2065.more
-- locks: ACCESS EXCLUSIVE on public.t_2065
-- caution B321: code that uses public.t_2065.more has to wait for contract, like inheritance public.t_2065 of public.t
ALTER TABLE public.t_2065 ADD COLUMN more bytea DEFAULT 'x';

-- 5/10 contract: create constraint public.t.t_at_check
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.t_at_check forbids fails
ALTER TABLE public.t ADD CONSTRAINT t_at_check CHECK (at > '2000-01-01') NOT VALID;

-- 6/10 contract: alter constraint public.t.t_at_check
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- caution F203: fails when old rows of public.t break t_at_check
ALTER TABLE public.t VALIDATE CONSTRAINT t_at_check;

-- 7/10 contract: create constraint public.t_2065.t_at_check
-- locks: ACCESS EXCLUSIVE on public.t_2065
-- caution B305: code that writes rows that public.t_2065.t_at_check forbids fails
ALTER TABLE public.t_2065 ADD CONSTRAINT t_at_check CHECK (at > '2000-01-01') NOT VALID;

-- 8/10 contract: alter constraint public.t_2065.t_at_check
-- locks: SHARE UPDATE EXCLUSIVE on public.t_2065
-- work: reads all of public.t_2065
-- caution F203: fails when old rows of public.t_2065 break t_at_check
ALTER TABLE public.t_2065 VALIDATE CONSTRAINT t_at_check;

-- 9/10 contract: create inheritance public.t_2065 of public.t
-- locks: SHARE UPDATE EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_2065
-- work: reads all of public.t_2065
-- caution F203: fails when a row of public.t_2065 is outside of its bounds
-- caution B305: code that writes to public.t_2065 itself fails outside of its bounds
-- caution L401: nobody can read or write public.t_2065 while all of it is read
ALTER TABLE ONLY public.t ATTACH PARTITION public.t_2065 FOR VALUES FROM ('3065-01-01') TO ('3066-01-01');

COMMIT;

-- 10/10 contract: drop table public.t_2064
-- locks: ACCESS EXCLUSIVE on public.t_2064
-- loss D112: partition public.t_2064 is dropped with its rows
-- caution B304: code that names public.t_2064 fails
-- refused: D112 without permission: partition public.t_2064 is dropped with its rows
-- allow it with --allow 'D112:public.t_2064'
--   DROP TABLE public.t_2064;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
