-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 11 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/11 expand: create schema audit
SET search_path = public;
CREATE SCHEMA audit;

-- 2/11 expand: create table audit.entry
CREATE TABLE audit.entry (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME audit.entry_id_seq),
    at timestamp with time zone NOT NULL DEFAULT now(),
    who name NOT NULL DEFAULT current_user,
    tab regclass NOT NULL,
    op text NOT NULL,
    old jsonb,
    new jsonb,
    CONSTRAINT entry_op_check CHECK (op IN ('I', 'U', 'D')),
    CONSTRAINT entry_pkey PRIMARY KEY (id)
);

-- 3/11 expand: create function audit.write()
CREATE FUNCTION audit.write()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $$
begin
  insert into audit.entry (tab, op, old, new)
  values (tg_relid, left(tg_op, 1), case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
  return null;
end $$;

-- 4/11 expand: create index audit.entry_tab_at
CREATE INDEX entry_tab_at ON audit.entry USING btree (tab, at DESC);

-- 5/11 expand: create view audit.recent
CREATE VIEW audit.recent AS
SELECT * FROM audit.entry WHERE at > (now() - '1 day'::interval);

-- 6/11 expand: create trigger public.account.audit
-- locks: SHARE ROW EXCLUSIVE on public.account
CREATE TRIGGER audit
    AFTER INSERT OR DELETE OR UPDATE ON public.account
    FOR EACH ROW
    EXECUTE FUNCTION audit.write();

-- 7/11 expand: create trigger public.owner.audit
-- locks: SHARE ROW EXCLUSIVE on public.owner
CREATE TRIGGER audit
    AFTER INSERT OR DELETE OR UPDATE ON public.owner
    FOR EACH ROW
    EXECUTE FUNCTION audit.write();

-- 8/11 expand: create comment of schema audit
COMMENT ON SCHEMA audit IS 'append only';

-- 9/11 expand: create privilege of schema audit
GRANT USAGE ON SCHEMA audit TO app_reader;

-- 10/11 expand: create privilege of view audit.recent
GRANT SELECT ON TABLE audit.recent TO app_reader;

-- 11/11 expand: create privilege of function audit.write()
REVOKE EXECUTE ON FUNCTION audit.write() FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
