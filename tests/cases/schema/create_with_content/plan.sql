-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/3 expand: create schema audit
SET search_path = public;
CREATE SCHEMA audit;

-- 2/3 expand: create table audit.events
-- locks: SHARE ROW EXCLUSIVE on public.accounts
CREATE TABLE audit.events (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME audit.events_id_seq),
    account_id bigint NOT NULL,
    happened_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT events_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts (id) ON DELETE CASCADE,
    CONSTRAINT events_pkey PRIMARY KEY (id)
);

-- 3/3 expand: create index audit.events_account_id_happened_at_idx
CREATE INDEX events_account_id_happened_at_idx ON audit.events USING btree (account_id, happened_at DESC);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
