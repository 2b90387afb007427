create table t (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger a after insert on t for each row execute function f('it''s', E'back\\slash', '', 'ünï $$', E'new\nline');
create trigger b after insert on t for each row execute function f(1, two);
