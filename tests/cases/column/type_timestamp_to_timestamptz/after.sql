SET timezone = 'UTC';
CREATE TABLE t (
    id int,
    -- @using up="a AT TIME ZONE 'UTC'" down="a AT TIME ZONE 'UTC'"
    a timestamptz,
    b timestamptz DEFAULT now()
);
