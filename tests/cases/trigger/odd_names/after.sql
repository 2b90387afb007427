create table "T" ("Select" int);
create function "F f"() returns trigger language plpgsql as 'begin return new; end';
create trigger "a ""trigger"" ünï" before update of "Select" on "T" for each row when (new."Select" > 0) execute function "F f"('"');
comment on trigger "a ""trigger"" ünï" on "T" is '*/ --';
