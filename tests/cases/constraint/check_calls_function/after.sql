CREATE FUNCTION valid_iban(t text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT length(t) BETWEEN 15 AND 34 $$;
CREATE TABLE t (iban text CHECK (valid_iban(iban)));
