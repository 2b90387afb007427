CREATE FUNCTION less(a integer, b numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a < b';
CREATE OPERATOR #< (FUNCTION = less, LEFTARG = integer, RIGHTARG = numeric);
