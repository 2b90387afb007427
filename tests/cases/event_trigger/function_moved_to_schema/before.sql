CREATE FUNCTION note_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN RAISE DEBUG '%', tg_tag; END$$;
CREATE EVENT TRIGGER a ON ddl_command_end EXECUTE FUNCTION note_ddl();
