CREATE SCHEMA old;
SET search_path = old;
CREATE TYPE pt AS (x integer, y integer);
CREATE FUNCTION pt_cmp(a pt, b pt) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp(a.x, b.x)';
CREATE FUNCTION pt_lt(a pt, b pt) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.x < b.x';
CREATE FUNCTION pt_le(a pt, b pt) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.x <= b.x';
CREATE FUNCTION pt_eq(a pt, b pt) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.x = b.x';
CREATE FUNCTION pt_ge(a pt, b pt) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.x >= b.x';
CREATE FUNCTION pt_gt(a pt, b pt) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.x > b.x';
CREATE OPERATOR <# (FUNCTION = pt_lt, LEFTARG = pt, RIGHTARG = pt, COMMUTATOR = >#, NEGATOR = >=#);
CREATE OPERATOR <=# (FUNCTION = pt_le, LEFTARG = pt, RIGHTARG = pt, COMMUTATOR = >=#, NEGATOR = >#);
CREATE OPERATOR =# (FUNCTION = pt_eq, LEFTARG = pt, RIGHTARG = pt, COMMUTATOR = =#, RESTRICT = eqsel, JOIN = eqjoinsel, MERGES);
CREATE OPERATOR >=# (FUNCTION = pt_ge, LEFTARG = pt, RIGHTARG = pt, COMMUTATOR = <=#, NEGATOR = <#);
CREATE OPERATOR ># (FUNCTION = pt_gt, LEFTARG = pt, RIGHTARG = pt, COMMUTATOR = <#, NEGATOR = <=#);
CREATE OPERATOR CLASS pt_ops DEFAULT FOR TYPE pt USING btree AS
    OPERATOR 1 <#, OPERATOR 2 <=#, OPERATOR 3 =#, OPERATOR 4 >=#, OPERATOR 5 >#, FUNCTION 1 pt_cmp(pt, pt);
CREATE TABLE t (a pt);
CREATE INDEX i ON t (a);
