CREATE TYPE e AS ENUM ('a', 'b', 'c');
CREATE DOMAIN low AS e DEFAULT 'a';
CREATE DOMAIN high AS low NOT NULL CHECK (VALUE::text <> 'c');
CREATE DOMAIN highs AS high[] CHECK (cardinality(VALUE) < 5);
CREATE TYPE c AS (h high, l low);
CREATE TABLE t (h high, hs highs DEFAULT '{a}', c c, l low DEFAULT 'b');
CREATE VIEW v AS SELECT h, (c).l FROM t;
CREATE FUNCTION f(h high, l low DEFAULT 'b') RETURNS highs LANGUAGE sql AS $$ SELECT ARRAY[h]::highs $$;
