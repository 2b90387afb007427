create function my_start(internal, integer) returns internal language internal as 'prsd_start';
create function my_token(internal, internal, internal) returns internal language internal as 'prsd_nexttoken';
create function my_end(internal) returns void language internal as 'prsd_end';
create function my_types(internal) returns internal language internal as 'prsd_lextype';
create function my_lexize(internal, internal, internal, internal) returns internal language internal as 'dsimple_lexize';
create text search template s (init = dsimple_init, lexize = my_lexize);
create text search dictionary d (template = s);
