CREATE TABLE people (id int PRIMARY KEY, given varchar(10), fax text);
CREATE FUNCTION given_of(p int) RETURNS text LANGUAGE sql RETURN (SELECT given FROM people WHERE id = p);
CREATE FUNCTION fax_of(p int) RETURNS text LANGUAGE sql BEGIN ATOMIC SELECT fax FROM people WHERE id = p; END;
