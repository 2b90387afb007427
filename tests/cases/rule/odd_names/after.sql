create table "T t" ("a b" int);
create rule "my ""rule""" as on insert to "T t" where new."a b" > 1 do instead nothing;
