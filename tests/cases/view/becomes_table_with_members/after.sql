CREATE TABLE visit (id integer, note text);
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NULL; END$$;
CREATE TABLE recent (id integer, note text);
COMMENT ON COLUMN recent.note IS 'what was said';
GRANT SELECT (note) ON recent TO app_reader;
CREATE TABLE latest (id integer);
CREATE TRIGGER guard BEFORE INSERT ON latest FOR EACH ROW EXECUTE FUNCTION refuse();
COMMENT ON TRIGGER guard ON latest IS 'nobody writes here';
