CREATE TABLE t (a int);
CREATE SCHEMA "abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_abcdefghi";
CREATE SCHEMA "äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüx";
CREATE TABLE "äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüx"."таблица" ("столбец" int CHECK ("столбец" > 0));
