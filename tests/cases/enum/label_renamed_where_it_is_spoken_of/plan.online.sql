-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter enum public.state
-- in place: constraint public.bill.bill_check speaks of 'paid'
-- caution B319: code that calls it 'paid' fails from here on: it is 'settled'
ALTER TYPE public.state RENAME VALUE 'paid' TO 'settled';

-- 2/5 expand: alter enum public.mood
-- in place: view public.sad_people speaks of 'sad'
-- caution B319: code that calls it 'sad' fails from here on: it is 'blue'
ALTER TYPE public.mood RENAME VALUE 'sad' TO 'blue';

-- 3/5 expand: alter enum public.grade
-- caution B319: code that calls it 'gold' fails from here on: it is 'golden'
ALTER TYPE public.grade RENAME VALUE 'gold' TO 'golden';

-- 4/5 expand: alter enum public.part
-- in place: public.piece is partitioned by it
-- caution B319: code that calls it 'a' fails from here on: it is 'c'
ALTER TYPE public.part RENAME VALUE 'a' TO 'c';

-- 5/5 expand: alter enum public.known
-- in place: public.know(public.known) has the type
-- caution B319: code that calls it 'a' fails from here on: it is 'c'
ALTER TYPE public.known RENAME VALUE 'a' TO 'c';

COMMIT;

RESET search_path;
RESET check_function_bodies;
