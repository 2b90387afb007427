-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create table public.teams
SET search_path = public;
CREATE TABLE public.teams (
    id integer NOT NULL,
    leader integer NOT NULL,
    CONSTRAINT teams_pkey PRIMARY KEY (id)
);

-- 2/3 expand: create table public.users
CREATE TABLE public.users (
    id integer NOT NULL,
    main_team integer,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_team_fk FOREIGN KEY (main_team) REFERENCES public.teams (id)
);

-- 3/3 expand: create constraint public.teams.teams_leader_fkey
ALTER TABLE public.teams ADD CONSTRAINT teams_leader_fkey FOREIGN KEY (leader) REFERENCES public.users (id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
