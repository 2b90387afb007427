-- @renamed from=old
CREATE SCHEMA new;
SET search_path = new;
-- @renamed from=pt
CREATE TYPE pair AS (x integer, y integer);
CREATE FUNCTION pt_cmp(a pair, b pair) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp(a.x, b.x)';
CREATE FUNCTION pt_lt(a pair, b pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.x < b.x';
CREATE FUNCTION pt_le(a pair, b pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.x <= b.x';
CREATE FUNCTION pt_eq(a pair, b pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.x = b.x';
CREATE FUNCTION pt_ge(a pair, b pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.x >= b.x';
CREATE FUNCTION pt_gt(a pair, b pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.x > b.x';
CREATE OPERATOR <# (FUNCTION = pt_lt, LEFTARG = pair, RIGHTARG = pair, COMMUTATOR = >#, NEGATOR = >=#);
CREATE OPERATOR <=# (FUNCTION = pt_le, LEFTARG = pair, RIGHTARG = pair, COMMUTATOR = >=#, NEGATOR = >#);
CREATE OPERATOR =# (FUNCTION = pt_eq, LEFTARG = pair, RIGHTARG = pair, COMMUTATOR = =#, RESTRICT = eqsel, JOIN = eqjoinsel, MERGES);
CREATE OPERATOR >=# (FUNCTION = pt_ge, LEFTARG = pair, RIGHTARG = pair, COMMUTATOR = <=#, NEGATOR = <#);
CREATE OPERATOR ># (FUNCTION = pt_gt, LEFTARG = pair, RIGHTARG = pair, COMMUTATOR = <#, NEGATOR = <=#);
CREATE OPERATOR CLASS pt_ops DEFAULT FOR TYPE pair USING btree AS
    OPERATOR 1 <#, OPERATOR 2 <=#, OPERATOR 3 =#, OPERATOR 4 >=#, OPERATOR 5 >#, FUNCTION 1 pt_cmp(pair, pair);
CREATE TABLE t (a pair);
CREATE INDEX i ON t (a);
