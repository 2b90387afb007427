create schema "My Schema";
create type "My Schema"."my type" as (a int);
create function "My Schema"."select"("the ""arg""" int, "order" text, "x" "My Schema"."my type" default null, "Ünï" char varying default 'a') returns "char" language sql as $$ select 'a'::"char" $$;
comment on function "My Schema"."select"(int, text, "My Schema"."my type", varchar) is 'odd';
