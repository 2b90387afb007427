CREATE TYPE week AS ENUM ('mon', 'wed');
ALTER TYPE week ADD VALUE 'thu';
ALTER TYPE week ADD VALUE 'tuesday' BEFORE 'wed';
ALTER TYPE week RENAME VALUE 'tuesday' TO 'tue';
ALTER TYPE week ADD VALUE IF NOT EXISTS 'mon';
CREATE TABLE t (d public.week DEFAULT 'mon'::public.week);
