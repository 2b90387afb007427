create table gone (a int);
comment on table gone is 'old';
comment on column gone.a is 'old a';
