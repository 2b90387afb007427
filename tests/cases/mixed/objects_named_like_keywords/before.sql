create table "table" ("select" int, "where" text);
