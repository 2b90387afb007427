CREATE SCHEMA "My Schema";
CREATE TABLE "My Schema"."T" ("Id" int PRIMARY KEY);
