CREATE FUNCTION note_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN RAISE DEBUG '%', tg_tag; END$$;
CREATE TABLE letters (id integer PRIMARY KEY, body text);
CREATE EVENT TRIGGER on_ddl ON ddl_command_end EXECUTE FUNCTION note_ddl();
COMMENT ON EVENT TRIGGER on_ddl IS 'what changed';
CREATE EVENT TRIGGER on_drop ON sql_drop WHEN TAG IN ('DROP TABLE', 'DROP FUNCTION') EXECUTE FUNCTION note_ddl();
CREATE EVENT TRIGGER on_start ON ddl_command_start EXECUTE FUNCTION note_ddl();
CREATE EVENT TRIGGER on_rewrite ON table_rewrite EXECUTE FUNCTION note_ddl();
