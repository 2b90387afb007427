create schema "My Schema";
create function "My Schema"."select"("the ""arg""" int, "order" text) returns text language sql as $$ select "order" || "the ""arg""" $$;
