create table "T.t" ("a.b" int, "c""d" int);
