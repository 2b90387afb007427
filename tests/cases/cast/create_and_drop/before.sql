CREATE TYPE pt AS (x int, y int);
CREATE DOMAIN code AS text;
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE FUNCTION pt_text(pt) RETURNS text LANGUAGE sql IMMUTABLE AS $$select ($1).x || ',' || ($1).y$$;
CREATE FUNCTION mood_int(mood) RETURNS int LANGUAGE sql IMMUTABLE AS $$select case $1 when 'ok' then 1 else 0 end$$;
