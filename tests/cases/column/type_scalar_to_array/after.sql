CREATE TABLE t (
    id int,
    -- @using up=ARRAY[tag] down=tag[1]
    tag text[] DEFAULT '{none}'
);
