create function f() returns int language plpgsql as 'begin return 1; end';
revoke usage on language plpgsql from public;
grant usage on language plpgsql to app_owner;
