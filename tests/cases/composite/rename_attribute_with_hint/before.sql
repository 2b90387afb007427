CREATE TYPE span AS (
    lo int, -- @renamed from=low
    hi int
);
CREATE TABLE t (s span);
