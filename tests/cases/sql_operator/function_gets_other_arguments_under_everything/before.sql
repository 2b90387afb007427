CREATE FUNCTION same(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT a = b $$;
CREATE FUNCTION hash_of(a integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT hashint4(a) $$;
CREATE OPERATOR === (FUNCTION = same, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = ===, HASHES);
CREATE OPERATOR CLASS same_ops FOR TYPE integer USING hash AS OPERATOR 1 ===, FUNCTION 1 hash_of(integer);
CREATE TABLE t (a integer, CHECK (a === 1 OR a > 0), EXCLUDE USING hash (a same_ops WITH ===));
CREATE INDEX ON t USING hash (a same_ops) WHERE a === 2;
CREATE VIEW v AS SELECT a FROM t WHERE a === 3;
CREATE POLICY p ON t USING (a === 4);
