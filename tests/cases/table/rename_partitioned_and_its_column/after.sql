-- @renamed from=logs
CREATE TABLE events (
    moment date NOT NULL, -- @renamed from=day
    n int CHECK (n > 0),
    g int GENERATED ALWAYS AS (n * 2) STORED
) PARTITION BY RANGE (moment);
CREATE TABLE part_a PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE INDEX events_moment_idx ON events (moment);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE UPDATE OF moment ON events FOR EACH ROW WHEN (old.moment <> new.moment) EXECUTE FUNCTION f();
ALTER TABLE events ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON events USING (moment > '2026-01-01'::date);
CREATE VIEW first AS SELECT moment AS d, n FROM events;
CREATE VIEW second AS SELECT first.d FROM first JOIN events x ON x.moment = first.d;
