CREATE TABLE t (
    id int PRIMARY KEY,
    a text NOT NULL DEFAULT 'x',
    b numeric(10,2) CHECK (b > 0)
) WITH (fillfactor = 50);
COMMENT ON TABLE t IS 'done';
