CREATE TYPE e AS ENUM ('b', 'a', 'd');
CREATE DOMAIN low AS e DEFAULT 'b';
CREATE DOMAIN high AS low NOT NULL CHECK (VALUE::text <> 'd');
CREATE DOMAIN highs AS high[] CHECK (cardinality(VALUE) < 6);
CREATE TYPE c AS (h high, l low);
CREATE TABLE t (h high, hs highs DEFAULT '{a}', c c, l low DEFAULT 'b');
CREATE VIEW v AS SELECT h, (c).l FROM t;
CREATE FUNCTION f(h high, l low DEFAULT 'b') RETURNS highs LANGUAGE sql AS $$ SELECT ARRAY[h]::highs $$;
