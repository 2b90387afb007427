CREATE TABLE events (
    id int NOT NULL,
    day date NOT NULL,
    size bigint NOT NULL DEFAULT 0 CHECK (size >= 0),
    code int, -- @using up=code::int down=code::text
    PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE TABLE events_a PARTITION OF events (size DEFAULT 1) FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE events_b PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY HASH (id);
CREATE TABLE events_b0 (code int, size bigint NOT NULL, day date NOT NULL, id int NOT NULL, PRIMARY KEY (id, day));
ALTER TABLE events_b0 ADD CONSTRAINT events_size_check CHECK (size >= 0);
ALTER TABLE events_b ATTACH PARTITION events_b0 FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE VIEW sizes AS SELECT id, size FROM events;
CREATE VIEW sizes_a AS SELECT id, size FROM events_a;
CREATE FUNCTION checked() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER sized BEFORE UPDATE OF size ON events FOR EACH ROW EXECUTE FUNCTION checked();
CREATE POLICY small ON events_a USING (size < 1000);
