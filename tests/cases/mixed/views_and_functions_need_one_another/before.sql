CREATE TABLE t (a integer, b text);
CREATE VIEW low AS SELECT a, b FROM t;
CREATE FUNCTION how_many() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count(*) FROM low; END;
CREATE VIEW middle AS SELECT a, how_many() AS n FROM low;
CREATE FUNCTION greatest_n(above bigint DEFAULT how_many()) RETURNS bigint LANGUAGE sql BEGIN ATOMIC
    SELECT max(n) FROM middle WHERE n > above;
END;
CREATE VIEW high AS SELECT greatest_n() AS g, m.* FROM middle m;
CREATE FUNCTION old_style() RETURNS SETOF high LANGUAGE sql AS $$ SELECT * FROM high $$;
