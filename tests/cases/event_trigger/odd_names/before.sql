CREATE SCHEMA "My Ops";
CREATE FUNCTION "My Ops"."note; DDL"() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN NULL; END$$;
