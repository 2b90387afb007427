create function twice(n int) returns int language sql as 'select n * 2';
