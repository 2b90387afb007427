create schema "S s";
create type "S s"."E e" as enum ('it''s', '"');
create table "S s"."T t" ("C c" "S s"."E e" default 'it''s', "id" int constraint "P k" primary key, constraint "C h" check ("C c" <> '"'));
