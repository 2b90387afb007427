CREATE TABLE people (id int PRIMARY KEY, given varchar(20));
-- @renamed from=given_of
CREATE FUNCTION first_name(p int) RETURNS text LANGUAGE sql RETURN (SELECT given FROM people WHERE id = p);
-- @renamed from=fax_of
CREATE FUNCTION no_fax_of(p int) RETURNS text LANGUAGE sql RETURN NULL::text;
