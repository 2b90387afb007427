CREATE TYPE pr AS RANGE (subtype = numeric, subtype_opclass = numeric_ops);
CREATE DOMAIN nonempty AS pr CHECK (NOT isempty(VALUE));
CREATE TABLE prices (r nonempty CHECK (lower(r) >= 0), EXCLUDE USING gist (r WITH &&));
