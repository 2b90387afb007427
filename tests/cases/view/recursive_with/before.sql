create table node (id int primary key, parent int references node, label text);
create view tree as
with recursive t(id, depth) as (
  select id, 0 from node where parent is null
  union all
  select n.id, t.depth + 1 from node n join t on n.parent = t.id
)
select * from t;
