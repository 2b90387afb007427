CREATE TABLE item (
    id int PRIMARY KEY,
    price int,
    amount int,
    total int GENERATED ALWAYS AS (price * amount) VIRTUAL CONSTRAINT positive CHECK (total > 0) -- @renamed from=sum
);
COMMENT ON COLUMN item.total IS 'all of it';
GRANT SELECT (total) ON item TO PUBLIC;
CREATE TABLE rare_item () INHERITS (item);
CREATE VIEW dear_items AS SELECT id, total AS sum FROM item WHERE total > 1000;
