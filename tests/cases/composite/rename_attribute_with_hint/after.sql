CREATE TYPE span AS (
    low int, -- @renamed from=lo
    hi int
);
CREATE TABLE t (s span);
