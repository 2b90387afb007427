CREATE SCHEMA "My Schema";
CREATE SCHEMA "odd.""name";
CREATE SCHEMA "select";
CREATE TABLE "My Schema"."T" ("Id" int PRIMARY KEY);
CREATE TABLE "odd.""name"."a.b" (
    "c""d" int REFERENCES "My Schema"."T" ("Id"),
    "from" text DEFAULT 'it''s'
);
CREATE VIEW "select"."where" AS SELECT "c""d" AS "group" FROM "odd.""name"."a.b";
