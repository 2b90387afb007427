CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE far (
    id integer OPTIONS (column_name 'ident') NOT NULL,
    name text OPTIONS ("Odd" 'it''s') COLLATE "C" DEFAULT 'x',
    size integer CHECK (size > 0),
    twice integer GENERATED ALWAYS AS (size * 2) STORED
) SERVER s OPTIONS (table_name 't', "Schema" 'public');
COMMENT ON FOREIGN TABLE far IS 'far away';
COMMENT ON COLUMN far.id IS 'its key';
GRANT SELECT ON far TO app_reader;
GRANT INSERT (name) ON far TO app_reader;
CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NULL; END$$;
CREATE TRIGGER stopper BEFORE INSERT ON far FOR EACH ROW EXECUTE FUNCTION stop();
CREATE VIEW near AS SELECT id, name FROM far;
