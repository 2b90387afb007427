CREATE TABLE item (
    id int PRIMARY KEY,
    price int,
    amount int,
    sum int GENERATED ALWAYS AS (price * amount) VIRTUAL CONSTRAINT positive CHECK (sum > 0) -- @renamed from=total
);
COMMENT ON COLUMN item.sum IS 'all of it';
GRANT SELECT (sum) ON item TO PUBLIC;
CREATE TABLE rare_item () INHERITS (item);
CREATE VIEW dear_items AS SELECT id, sum FROM item WHERE sum > 1000;
