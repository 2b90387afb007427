CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE EXTENSION moddatetime SCHEMA ext;
CREATE DOMAIN name AS ext.citext CHECK (VALUE <> ''::ext.citext);
CREATE TABLE t (
    id int,
    c ext.citext DEFAULT 'none'::ext.citext,
    names name[],
    plain text CHECK (ext.similarity(plain, 'x') < 0.9),
    changed timestamptz
);
CREATE INDEX t_plain ON t USING gin (plain ext.gin_trgm_ops);
CREATE INDEX t_word ON t (ext.word_similarity(plain, 'word'));
CREATE TRIGGER touch BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION ext.moddatetime(changed);
CREATE VIEW v AS SELECT id, plain::ext.citext AS folded, ext.show_limit() AS at_least FROM t WHERE c = 'a'::ext.citext;
CREATE FUNCTION f(ext.citext, ext.citext[]) RETURNS SETOF ext.citext LANGUAGE sql AS 'SELECT $1';
CREATE TYPE pair AS (a ext.citext, b int);
COMMENT ON FUNCTION f(ext.citext, ext.citext[]) IS 'kept';
CREATE CAST (pair AS text) WITH INOUT;
