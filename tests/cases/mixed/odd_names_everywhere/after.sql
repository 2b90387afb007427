create schema "S s";
create type "S s"."E e" as enum ('it''s', 'new ''value''', '"');
create sequence "S s"."Q q";
create table "S s"."T t" ("C c" "S s"."E e" default 'it''s', "id" int default nextval('"S s"."Q q"') constraint "P k" primary key, "Ü
ü" int constraint "F k" references "S s"."T t", constraint "C h" check ("C c" <> '"' or "Ü
ü" > 0));
alter sequence "S s"."Q q" owned by "S s"."T t"."id";
create index "I i" on "S s"."T t" (("Ü
ü" + 1)) where "C c" = 'it''s';
create view "S s"."V v" as select "C c" as "X ""x""" from "S s"."T t";
create function "S s"."F f"("A a" "S s"."E e") returns setof "S s"."T t" language sql as $$ select * from "S s"."T t" where "C c" = "A a" $$;
create function "S s"."Tr f"() returns trigger language plpgsql as 'begin return new; end';
create trigger "Tr" before update of "C c" on "S s"."T t" for each row execute function "S s"."Tr f"();
create policy "P p" on "S s"."T t" to "Weird Role" using ("id" > 0);
create rule "R r" as on delete to "S s"."T t" do also nothing;
create domain "S s"."D d" as text constraint "D c" check (value <> '');
create statistics "S s"."St" on "C c", "id" from "S s"."T t";
grant select ("Ü
ü") on "S s"."T t" to "Weird Role";
comment on constraint "F k" on "S s"."T t" is 'odd';
