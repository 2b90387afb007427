CREATE TABLE t (
    id int PRIMARY KEY,
    -- @using up=qty::int down=qty::text
    qty int NOT NULL DEFAULT 1
);
