CREATE TYPE grade AS ENUM ('b', 'c');
CREATE FUNCTION worse(grade, grade) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > $2';
CREATE CAST (grade AS integer) WITH INOUT;
CREATE OPERATOR >>> (LEFTARG = grade, RIGHTARG = grade, FUNCTION = worse);
CREATE TABLE t (g grade);
