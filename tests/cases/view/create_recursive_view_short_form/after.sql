create table part (id int, of int);
create recursive view part_tree (id, level) as
    select id, 1 from part where of is null
    union all
    select p.id, t.level + 1 from part p, part_tree t where p.of = t.id;
