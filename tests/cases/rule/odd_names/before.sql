create table "T t" ("a b" int);
