CREATE SCHEMA "S 1";
CREATE COLLATION "S 1"."C ""1""" (provider = icu, locale = 'de');
CREATE TABLE t (a text COLLATE "S 1"."C ""1""");
COMMENT ON COLLATION "S 1"."C ""1""" IS 'odd';
