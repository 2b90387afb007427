create sequence s; create table u (a int);
create function f(a bigint default currval('s'), r regclass default 'u'::regclass) returns bigint language sql as 'select a';
