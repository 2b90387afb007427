create table d (x xml, j jsonb);
create view v as select t.id, t.name, e.key, e.value
from d, xmltable('/r/i' passing d.x columns id int path '@id' not null, name text path 'n' default '-', pos for ordinality) as t,
     jsonb_each(d.j) as e where d.j @? '$.a[*] ? (@ > 1)';
