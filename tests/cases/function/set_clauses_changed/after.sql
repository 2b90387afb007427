create function f() returns int language sql set search_path to "$user", 'Odd Schema' set statement_timeout to '5s' set enable_seqscan to off set datestyle to iso, dmy set timezone to 'UTC' as 'select 1';
create function g() returns int language sql as 'select 1';
