CREATE TABLE t (a bigint, b varchar(20), new text);
CREATE TYPE pair AS (one t, two integer);
CREATE DOMAIN some_t AS t;
CREATE TABLE holder (
    id integer PRIMARY KEY,
    c t,
    many t[],
    inside pair,
    checked some_t,
    leaves text,
    CONSTRAINT c_is_there CHECK (c IS DISTINCT FROM NULL)
);
CREATE INDEX ON holder (c);
CREATE VIEW v AS SELECT id, (c).b AS b FROM holder;
CREATE TABLE holder_of_holder (h holder);
