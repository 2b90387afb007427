create table t (id int primary key, changed timestamptz);
create function touch() returns trigger language plpgsql as 'begin new.changed := now(); return new; end';
