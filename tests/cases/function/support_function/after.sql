create function my_series(int, int) returns setof int language internal immutable strict support pg_catalog.generate_series_int4_support as 'generate_series_int4';
