CREATE TABLE people (id int PRIMARY KEY, given text, family text, fax text);
CREATE FUNCTION full_name(p_id int, sep text DEFAULT ' ') RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public' AS $$ SELECT given || sep || family FROM people WHERE id = p_id $$;
CREATE FUNCTION twice(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 2 * $1';
CREATE PROCEDURE forget(p_id int) LANGUAGE sql AS 'DELETE FROM public.people WHERE id = $1';
CREATE AGGREGATE all_of(text) (SFUNC = textcat, STYPE = text, INITCOND = '');
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.given := trim(NEW.given); RETURN NEW; END';
CREATE TRIGGER stamp BEFORE INSERT ON people FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TABLE doubles (a int DEFAULT twice(2), CHECK (twice(a) > 0));
REVOKE EXECUTE ON FUNCTION full_name(int, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION full_name(int, text) TO app_reader;
REVOKE EXECUTE ON PROCEDURE forget(int) FROM PUBLIC;
ALTER FUNCTION twice(int) OWNER TO app_owner;
