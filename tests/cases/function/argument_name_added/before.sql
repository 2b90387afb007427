create function twice(int) returns int language sql as 'select $1 * 2';
