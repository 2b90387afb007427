create language script handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
create function f() returns int language script as $$ begin return 1; end $$;
create view v as select f() as one;
