create function my_start(internal, integer) returns internal language internal as 'prsd_start';
create function my_token(internal, internal, internal) returns internal language internal as 'prsd_nexttoken';
create function my_end(internal) returns void language internal as 'prsd_end';
create function my_types(internal) returns internal language internal as 'prsd_lextype';
create function my_lexize(internal, internal, internal, internal) returns internal language internal as 'dsimple_lexize';
create text search parser p (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
create text search configuration c (parser = p);
create table t (id int, body text);
create index t_body on t using gin (to_tsvector('c', body));
