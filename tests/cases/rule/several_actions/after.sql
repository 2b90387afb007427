create table t (id int, v text); create table a (id int); create table b (v text);
create rule r as on insert to t do also (
  insert into b values (new.v || ';');
  update a set id = new.id where id = new.id - 1;
  delete from a where id is null;
  notify changed, 'it''s';
);
