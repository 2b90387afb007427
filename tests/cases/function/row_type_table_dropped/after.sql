create table kept (id int, v text);
create function all_kept() returns setof kept language sql stable as 'select * from kept';
