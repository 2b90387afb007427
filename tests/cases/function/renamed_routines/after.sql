CREATE TABLE people (id int PRIMARY KEY, given text, family text);
-- @renamed from=full_name
CREATE FUNCTION display_name(p_id int, sep text DEFAULT ' ') RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public' AS $$ SELECT given || sep || family FROM people WHERE id = p_id $$;
-- @renamed from=twice
CREATE FUNCTION "Double"(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 2 * $1';
-- @renamed from=forget
CREATE PROCEDURE erase(p_id int) LANGUAGE sql AS 'DELETE FROM public.people WHERE id = $1';
-- @renamed from=all_of
CREATE AGGREGATE joined(text) (SFUNC = textcat, STYPE = text, INITCOND = '');
-- @renamed from=stamp
CREATE FUNCTION tidy() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.given := trim(NEW.given); RETURN NEW; END';
CREATE TRIGGER stamp BEFORE INSERT ON people FOR EACH ROW EXECUTE FUNCTION tidy();
CREATE TABLE doubles (a int DEFAULT "Double"(2), CHECK ("Double"(a) > 0));
REVOKE EXECUTE ON FUNCTION display_name(int, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION display_name(int, text) TO app_reader;
REVOKE EXECUTE ON PROCEDURE erase(int) FROM PUBLIC;
ALTER FUNCTION "Double"(int) OWNER TO app_owner;
