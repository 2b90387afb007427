create table "T.t" ("a.b" int, "c""d" int);
comment on column "T.t"."a.b" is 'dots';
comment on column public."T.t"."c""d" is 'quotes';
