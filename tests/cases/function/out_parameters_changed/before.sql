create function span(out lo int, out hi int) language sql as 'select 1, 2';
create function bump(inout n int, by int) language sql as 'select n + by';
