CREATE SCHEMA "S 1";
CREATE TABLE "S 1"."T; --" (id integer PRIMARY KEY, "Körper" text);
CREATE PUBLICATION "P ""q""" FOR TABLE "S 1"."T; --" (id, "Körper") WHERE ("Körper" <> 'a''b') WITH (publish = 'insert');
COMMENT ON PUBLICATION "P ""q""" IS 'odd';
