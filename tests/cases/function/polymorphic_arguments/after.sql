create function first_of(anycompatiblearray, anycompatible default null::text) returns anycompatible language sql immutable as 'select coalesce($1[1], $2)';
create function pair(a anyelement, b anyelement, out r anyarray) language sql as 'select array[a, b]';
