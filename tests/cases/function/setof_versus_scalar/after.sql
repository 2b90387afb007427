create function n() returns setof int language sql rows 7 as 'select generate_series(1, 7)';
