CREATE SCHEMA ext;
CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION moddatetime;
CREATE DOMAIN name AS citext CHECK (VALUE <> ''::citext);
CREATE TABLE t (
    id int,
    c citext DEFAULT 'none'::citext,
    names name[],
    plain text CHECK (similarity(plain, 'x') < 0.9),
    changed timestamptz
);
CREATE INDEX t_plain ON t USING gin (plain gin_trgm_ops);
CREATE INDEX t_word ON t (word_similarity(plain, 'word'));
CREATE TRIGGER touch BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION moddatetime(changed);
CREATE VIEW v AS SELECT id, plain::citext AS folded, show_limit() AS at_least FROM t WHERE c = 'a'::citext;
CREATE FUNCTION f(citext, citext[]) RETURNS SETOF citext LANGUAGE sql AS 'SELECT $1';
CREATE TYPE pair AS (a citext, b int);
COMMENT ON FUNCTION f(citext, citext[]) IS 'kept';
CREATE CAST (pair AS text) WITH INOUT;
