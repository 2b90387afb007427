CREATE SCHEMA "My Ops";
CREATE FUNCTION "My Ops"."note; DDL"() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN NULL; END$$;
CREATE EVENT TRIGGER "On ""every"" change" ON ddl_command_end EXECUTE FUNCTION "My Ops"."note; DDL"();
COMMENT ON EVENT TRIGGER "On ""every"" change" IS 'it''s odd';
