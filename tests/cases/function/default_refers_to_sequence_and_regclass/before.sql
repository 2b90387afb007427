create sequence s; create table t (a int);
create function f(a bigint default nextval('s'), r regclass default 't') returns bigint language sql as 'select a';
