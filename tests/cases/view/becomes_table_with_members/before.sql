CREATE TABLE visit (id integer, note text);
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NULL; END$$;
CREATE VIEW recent AS SELECT id, note FROM visit;
COMMENT ON COLUMN recent.note IS 'what was said';
GRANT SELECT (note) ON recent TO app_reader;
CREATE VIEW latest AS SELECT id FROM visit;
CREATE TRIGGER guard INSTEAD OF INSERT ON latest FOR EACH ROW EXECUTE FUNCTION refuse();
COMMENT ON TRIGGER guard ON latest IS 'nobody writes here';
