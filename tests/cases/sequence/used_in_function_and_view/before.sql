CREATE SEQUENCE s MAXVALUE 10;
CREATE VIEW seq_state AS SELECT last_value, is_called FROM s;
CREATE FUNCTION next_s() RETURNS bigint LANGUAGE sql AS $$ SELECT nextval('s') $$;
