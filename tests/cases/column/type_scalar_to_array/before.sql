CREATE TABLE t (
    id int,
    -- @using up=tag[1] down=ARRAY[tag]
    tag text DEFAULT 'none'
);
