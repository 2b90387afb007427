create table "T" ("Select" int);
create function "F f"() returns trigger language plpgsql as 'begin return new; end';
create trigger "a trigger" before insert on "T" for each row execute function "F f"();
