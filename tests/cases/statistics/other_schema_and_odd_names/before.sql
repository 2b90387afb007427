CREATE SCHEMA "St at"; CREATE TABLE "T ""x" ("A a" int, "b" int);
