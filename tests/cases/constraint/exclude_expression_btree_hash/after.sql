CREATE TABLE t (
    a int, b text, r daterange,
    EXCLUDE (a WITH =),
    EXCLUDE USING hash (b WITH =),
    CONSTRAINT one_per_month EXCLUDE USING gist (r range_ops WITH OPERATOR(pg_catalog.&&)),
    EXCLUDE USING btree (lower(b) COLLATE "C" WITH =, (a + 1) WITH =) INCLUDE (a)
);
