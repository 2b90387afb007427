CREATE TABLE t (
    id int PRIMARY KEY,
    -- @using up=qty::text down=qty::int
    qty text NOT NULL DEFAULT '1'
);
