CREATE TABLE t (a bigint, b varchar(9));
CREATE VIEW low AS SELECT b, a FROM t;
CREATE FUNCTION how_many() RETURNS integer LANGUAGE sql STABLE BEGIN ATOMIC SELECT (count(*))::integer FROM low; END;
CREATE VIEW middle AS SELECT a, how_many() AS n FROM low;
CREATE FUNCTION greatest_n(above integer DEFAULT how_many()) RETURNS integer LANGUAGE sql BEGIN ATOMIC
    SELECT max(n) FROM middle WHERE n > above;
END;
CREATE VIEW high AS SELECT greatest_n() AS g, m.* FROM middle m;
CREATE FUNCTION old_style() RETURNS SETOF high LANGUAGE sql AS $$ SELECT * FROM high $$;
