create table node (id int primary key, parent int references node, label text);
create view tree as
with recursive t(id, depth, path) as (
  select id, 0, label from node where parent is null
  union
  select n.id, t.depth + 1, t.path || '/' || n.label from node n join t on n.parent = t.id where t.depth < 50
)
select * from t order by path;
