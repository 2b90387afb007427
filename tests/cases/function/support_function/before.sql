create function my_series(int, int) returns setof int language internal immutable strict as 'generate_series_int4';
