CREATE TABLE point (x int, y int, label text);
CREATE TABLE line (id int PRIMARY KEY, a public.point, b public.point);
CREATE FUNCTION origin() RETURNS public.point LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(0, 0, 'o')::public.point $$;
