create table "select" ("from" int, "a ""quoted"" name" text, "ünï" text);
