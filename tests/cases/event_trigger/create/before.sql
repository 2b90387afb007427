CREATE FUNCTION note_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN RAISE DEBUG '%', tg_tag; END$$;
CREATE TABLE letters (id integer PRIMARY KEY, body text);
