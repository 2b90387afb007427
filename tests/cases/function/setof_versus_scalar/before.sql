create function n() returns int language sql as 'select 1';
