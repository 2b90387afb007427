-- irreversible: values of public.logs_2028.at may lose precision or range: timestamp with time zone becomes timestamp without time zone; values of public.visits_1_2028.at may lose precision or range: timestamp with time zone becomes timestamp without time zone; values of public.visits.at may lose precision or range: timestamp with time zone becomes timestamp without time zone
-- schemadiff plan: before.sql -> after.sql
-- 22 steps: 22 contract; 22 refused
-- U001: constraint public.logs.at_last is compared as text (--no-scratch)
-- U001: constraint public.logs_2028.at_last is compared as text (--no-scratch)
-- U001: constraint public.visits.at_last is compared as text (--no-scratch)
-- U001: constraint public.visits_1.at_last is compared as text (--no-scratch)
-- U001: constraint public.visits_1_2028.at_last is compared as text (--no-scratch)
-- U001: constraint public.visits_1_2028_a.at_last is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

-- 1/22 contract: drop inheritance public.logs_2028 of public.logs
-- because of table public.logs
-- locks: ACCESS EXCLUSIVE on public.logs_2028, ACCESS EXCLUSIVE on public.logs
-- refused: needs a refused step: inheritance public.logs_2028 of public.logs
--   ALTER TABLE public.logs DETACH PARTITION public.logs_2028;

-- 2/22 contract: drop constraint public.logs_2028.at_last
-- locks: ACCESS EXCLUSIVE on public.logs_2028
-- refused: needs a refused step: constraint public.logs_2028.at_last
--   ALTER TABLE public.logs_2028 DROP CONSTRAINT at_last;

-- 3/22 contract: alter column public.logs_2028.at
-- in place: it is that of the table above
-- locks: ACCESS EXCLUSIVE on public.logs_2028
-- work: rewrites public.logs_2028
-- loss D105: values of public.logs_2028.at may lose precision or range: timestamp with time zone becomes timestamp without time zone
-- caution F205: fails when a value of public.logs_2028.at does not fit timestamp without time zone
-- caution B306: readers of public.logs_2028.at get timestamp without time zone in place of timestamp with time zone
-- caution L402: nobody can read or write public.logs_2028 while it is rewritten
-- refused: D105 without permission: values of public.logs_2028.at may lose precision or range: timestamp with time zone becomes timestamp without time zone
-- allow it with --allow 'D105:public.logs_2028.at'
--   ALTER TABLE public.logs_2028 ALTER COLUMN at TYPE timestamp without time zone;

-- 4/22 contract: drop inheritance public.visits_1_2028 of public.visits_1
-- because of table public.visits_1
-- locks: ACCESS EXCLUSIVE on public.visits_1_2028, ACCESS EXCLUSIVE on public.visits_1, ACCESS EXCLUSIVE on public.visits_1_2028_a
-- refused: needs a refused step: inheritance public.visits_1_2028 of public.visits_1
--   ALTER TABLE public.visits_1 DETACH PARTITION public.visits_1_2028;

-- 5/22 contract: drop constraint public.visits_1_2028.at_last
-- locks: ACCESS EXCLUSIVE on public.visits_1_2028, ACCESS EXCLUSIVE on public.visits_1_2028_a
-- refused: needs a refused step: constraint public.visits_1_2028.at_last
--   ALTER TABLE public.visits_1_2028 DROP CONSTRAINT at_last;

-- 6/22 contract: alter column public.visits_1_2028.at
-- in place: it is that of the table above
-- locks: ACCESS EXCLUSIVE on public.visits_1_2028, ACCESS EXCLUSIVE on public.visits_1_2028_a
-- work: rewrites public.visits_1_2028_a
-- loss D105: values of public.visits_1_2028.at may lose precision or range: timestamp with time zone becomes timestamp without time zone
-- caution F205: fails when a value of public.visits_1_2028.at does not fit timestamp without time zone
-- caution B306: readers of public.visits_1_2028.at get timestamp without time zone in place of timestamp with time zone
-- caution L402: nobody can read or write public.visits_1_2028_a while it is rewritten
-- refused: D105 without permission: values of public.visits_1_2028.at may lose precision or range: timestamp with time zone becomes timestamp without time zone
-- allow it with --allow 'D105:public.visits_1_2028.at'
--   ALTER TABLE public.visits_1_2028 ALTER COLUMN at TYPE timestamp without time zone;

-- 7/22 contract: drop table public.logs
-- because of column public.logs.at
-- locks: ACCESS EXCLUSIVE on public.logs
-- refused: needs a refused step: column public.logs_2028.at
--   DROP TABLE public.logs;

-- 8/22 contract: create table public.logs
-- because of column public.logs.at
-- refused: needs a refused step: table public.logs
--   CREATE TABLE public.logs (
--       at timestamp without time zone,
--       CONSTRAINT at_last CHECK (at < '2100-01-01')
--   )
--   PARTITION BY RANGE (at);

-- 9/22 contract: create constraint public.logs_2028.at_last
-- locks: ACCESS EXCLUSIVE on public.logs_2028
-- caution B305: code that writes rows that public.logs_2028.at_last forbids fails
-- refused: needs a refused step: column public.logs_2028.at
--   ALTER TABLE public.logs_2028 ADD CONSTRAINT at_last CHECK (at < '2100-01-01') NOT VALID;

-- 10/22 contract: alter constraint public.logs_2028.at_last
-- locks: SHARE UPDATE EXCLUSIVE on public.logs_2028
-- work: reads all of public.logs_2028
-- caution F203: fails when old rows of public.logs_2028 break at_last
-- refused: needs a refused step: column public.logs_2028.at
--   ALTER TABLE public.logs_2028 VALIDATE CONSTRAINT at_last;

-- 11/22 contract: create inheritance public.logs_2028 of public.logs
-- because of table public.logs
-- locks: ACCESS EXCLUSIVE on public.logs_2028
-- work: reads all of public.logs_2028
-- caution F203: fails when a row of public.logs_2028 is outside of its bounds
-- caution L401: nobody can read or write public.logs_2028 while all of it is read
-- refused: needs a refused step: column public.logs_2028.at
--   ALTER TABLE ONLY public.logs ATTACH PARTITION public.logs_2028 FOR VALUES FROM ('2028-01-01') TO ('2029-01-01');

-- 12/22 contract: drop table public.visits_1
-- because of column public.visits_1.at
-- locks: ACCESS EXCLUSIVE on public.visits_1, ACCESS EXCLUSIVE on public.visits
-- refused: needs a refused step: column public.visits_1_2028.at
--   DROP TABLE public.visits_1;

-- 13/22 contract: drop constraint public.visits.at_last
-- locks: ACCESS EXCLUSIVE on public.visits
-- refused: needs a refused step: table public.visits_1
--   ALTER TABLE public.visits DROP CONSTRAINT at_last;

-- 14/22 contract: alter column public.visits.at
-- in place: public.visits_1 is partitioned by it
-- locks: ACCESS EXCLUSIVE on public.visits
-- loss D105: values of public.visits.at may lose precision or range: timestamp with time zone becomes timestamp without time zone
-- caution F205: fails when a value of public.visits.at does not fit timestamp without time zone
-- caution B306: readers of public.visits.at get timestamp without time zone in place of timestamp with time zone
-- refused: D105 without permission: values of public.visits.at may lose precision or range: timestamp with time zone becomes timestamp without time zone
-- allow it with --allow 'D105:public.visits.at'
--   ALTER TABLE public.visits ALTER COLUMN at TYPE timestamp without time zone;

-- 15/22 contract: create table public.visits_1
-- because of column public.visits_1.at
-- refused: needs a refused step: table public.visits_1
--   CREATE TABLE public.visits_1 (
--       shop integer,
--       at timestamp without time zone,
--       note text
--   )
--   PARTITION BY RANGE (at);

-- 16/22 contract: create constraint public.visits.at_last
-- locks: ACCESS EXCLUSIVE on public.visits
-- caution B305: code that writes rows that public.visits.at_last forbids fails
-- refused: needs a refused step: constraint public.visits.at_last
--   ALTER TABLE public.visits ADD CONSTRAINT at_last CHECK (at < '2100-01-01') NOT VALID;

-- 17/22 contract: alter constraint public.visits.at_last
-- locks: SHARE UPDATE EXCLUSIVE on public.visits
-- caution F203: fails when old rows of public.visits break at_last
-- refused: needs a refused step: column public.visits.at
--   ALTER TABLE public.visits VALIDATE CONSTRAINT at_last;

-- 18/22 contract: create constraint public.visits_1.at_last
-- refused: needs a refused step: table public.visits_1
--   ALTER TABLE public.visits_1 ADD CONSTRAINT at_last CHECK (at < '2100-01-01');

-- 19/22 contract: create inheritance public.visits_1 of public.visits
-- because of table public.visits_1
-- locks: SHARE UPDATE EXCLUSIVE on public.visits
-- refused: needs a refused step: table public.visits_1
--   ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_1 FOR VALUES FROM (0) TO (10);

-- 20/22 contract: create constraint public.visits_1_2028.at_last
-- locks: ACCESS EXCLUSIVE on public.visits_1_2028, ACCESS EXCLUSIVE on public.visits_1_2028_a
-- caution B305: code that writes rows that public.visits_1_2028.at_last forbids fails
-- refused: needs a refused step: column public.visits_1_2028.at
--   ALTER TABLE public.visits_1_2028 ADD CONSTRAINT at_last CHECK (at < '2100-01-01') NOT VALID;

-- 21/22 contract: alter constraint public.visits_1_2028.at_last
-- locks: SHARE UPDATE EXCLUSIVE on public.visits_1_2028, SHARE UPDATE EXCLUSIVE on public.visits_1_2028_a
-- work: reads all of public.visits_1_2028_a
-- caution F203: fails when old rows of public.visits_1_2028 break at_last
-- refused: needs a refused step: column public.visits_1_2028.at
--   ALTER TABLE public.visits_1_2028 VALIDATE CONSTRAINT at_last;

-- 22/22 contract: create inheritance public.visits_1_2028 of public.visits_1
-- because of table public.visits_1
-- locks: ACCESS EXCLUSIVE on public.visits_1_2028, ACCESS EXCLUSIVE on public.visits_1_2028_a
-- work: reads all of public.visits_1_2028, reads all of public.visits_1_2028_a
-- caution F203: fails when a row of public.visits_1_2028 is outside of its bounds
-- caution L401: nobody can read or write public.visits_1_2028 while all of it is read
-- caution L401: nobody can read or write public.visits_1_2028_a while all of it is read
-- refused: needs a refused step: column public.visits_1_2028.at
--   ALTER TABLE ONLY public.visits_1 ATTACH PARTITION public.visits_1_2028 FOR VALUES FROM ('2028-01-01') TO ('2029-01-01');

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
