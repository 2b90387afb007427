create function page(n int, size int) returns int language sql as 'select n * size';
