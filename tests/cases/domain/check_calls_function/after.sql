CREATE FUNCTION isbn_ok(s text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $f$
BEGIN
  RETURN length(replace(s, '-', '')) IN (10, 13);
END
$f$;
CREATE DOMAIN isbn AS text CHECK (isbn_ok(VALUE));
CREATE TABLE books (i isbn PRIMARY KEY);
