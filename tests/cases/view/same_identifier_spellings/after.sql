create table DATA ("id" INT, U&"v\0061lue" text);
create view "v" as select DATA.ID, "value" from "public"."data";
