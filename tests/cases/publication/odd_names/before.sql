CREATE SCHEMA "S 1";
CREATE TABLE "S 1"."T; --" (id integer PRIMARY KEY, "Körper" text);
