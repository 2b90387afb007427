CREATE FUNCTION same(a bigint, b bigint) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT a = b $$;
CREATE FUNCTION hash_of(a bigint) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT hashint8(a) $$;
CREATE OPERATOR === (FUNCTION = same, LEFTARG = bigint, RIGHTARG = bigint, COMMUTATOR = ===, HASHES);
CREATE OPERATOR CLASS same_ops FOR TYPE bigint USING hash AS OPERATOR 1 ===, FUNCTION 1 hash_of(bigint);
CREATE TABLE t (a bigint, CHECK (a === 1 OR a > 0), EXCLUDE USING hash (a same_ops WITH ===));
CREATE INDEX ON t USING hash (a same_ops) WHERE a === 2;
CREATE VIEW v AS SELECT a FROM t WHERE a === 3;
CREATE POLICY p ON t USING (a === 4);
