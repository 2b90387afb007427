CREATE SCHEMA "Left";
CREATE SCHEMA "Right";
CREATE TABLE "Left"."Order" ("Id" int PRIMARY KEY);
CREATE TABLE "Right"."Line" ("Order" int, "No" int);
