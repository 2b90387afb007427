-- @renamed from=events
CREATE TABLE logs (
    day date NOT NULL, -- @renamed from=moment
    n int CHECK (n > 0),
    g int GENERATED ALWAYS AS (n * 2) STORED
) PARTITION BY RANGE (day);
CREATE TABLE part_a PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE INDEX logs_day_idx ON logs (day);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE UPDATE OF day ON logs FOR EACH ROW WHEN (old.day <> new.day) EXECUTE FUNCTION f();
ALTER TABLE logs ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON logs USING (day > '2026-01-01'::date);
CREATE VIEW first AS SELECT day AS d, n FROM logs;
CREATE VIEW second AS SELECT first.d FROM first JOIN logs x ON x.day = first.d;
