create table "per%cent" (id uuid, state text);
create view v as select p as whole from "per%cent" p;
create materialized view m as select a as whole, row_number() over (order by a.id::text) as place from "per%cent" as a;
create index on m (place);
create materialized view above as select place from m;
create materialized view of_view as select array[whole] as list from v;
create unlogged table u (a int);
create materialized view of_u as select u from u;
