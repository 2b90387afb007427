create table "select" ("from" int, "a ""quoted"" name" text, "ünï" text);
create view "order by
desc" ("group", "the 'single'", "Größe") as select "from", "a ""quoted"" name", "ünï" from "select" as "table" where "table"."from" > 0;
create view abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz01234567890 as select "from" as abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz01234567890 from "select";
comment on column "order by
desc"."Größe" is 'a $body$ -- /* comment';
