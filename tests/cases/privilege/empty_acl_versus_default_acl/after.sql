create function f() returns int language sql as 'select 1';
create type e as enum ('a');
create schema s;
alter function f() owner to app_owner;
revoke all on function f() from public, app_owner;
revoke all on type e from public;
alter schema s owner to app_owner;
revoke all on schema s from app_owner;
