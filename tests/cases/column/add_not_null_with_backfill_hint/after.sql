CREATE TABLE t (
    id int PRIMARY KEY,
    -- @backfill 'unnamed-' || id
    name text NOT NULL
);
