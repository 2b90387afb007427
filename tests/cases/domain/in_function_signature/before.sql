CREATE DOMAIN celsius AS numeric CHECK (VALUE >= -273.15);
CREATE FUNCTION warmer(celsius, numeric DEFAULT 1) RETURNS celsius LANGUAGE sql IMMUTABLE AS $$ SELECT ($1 + $2)::celsius $$;
CREATE TABLE readings (t celsius DEFAULT warmer(0, 20));
