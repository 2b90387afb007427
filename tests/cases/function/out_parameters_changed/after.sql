create function span(out lo int, out hi int, out mid numeric) language sql as 'select 1, 2, 1.5';
create function bump(inout n bigint, by int) language sql as 'select n + by';
