create type level as enum ('low', 'high');
create function base() returns int language sql stable as 'select 1';
create function f(a int default base(), l level default 'low') returns int language sql as 'select a';
