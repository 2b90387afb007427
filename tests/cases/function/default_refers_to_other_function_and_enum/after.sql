create type level as enum ('low', 'mid', 'high');
create function base(x int) returns int language sql stable as 'select x';
create function f(a int default base(2), l level default 'mid') returns int language sql as 'select a';
