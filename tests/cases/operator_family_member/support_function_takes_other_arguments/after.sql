create function far(internal) returns float8 language internal as 'gist_point_distance';
create function far(internal, integer) returns float8 language internal as 'gist_point_distance';
create operator family f using gist;
alter operator family f using gist add function 8 (integer, integer) far(internal, integer);
