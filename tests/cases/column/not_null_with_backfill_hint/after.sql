CREATE TABLE t (
    id int PRIMARY KEY,
    -- @backfill 'unknown'
    state text NOT NULL
);
