create table "table" ("select" int, "where" text, "default" int default 0, "user" text);
create view "view" as select "select", "where" from "table";
create function "function"("order" int) returns int language sql as 'select "order"';
create index "index" on "table" ("select");
create type "type" as enum ('enum');
create table name (text text, int int, timestamp timestamp, "time" time, value "type", date date);
create view values_of as select text, int, value from name;
