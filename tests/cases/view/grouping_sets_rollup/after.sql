create table sales (region text, product text, amount numeric);
create view total as select region, product, sum(amount) as s, grouping(region, product) as g
from sales group by grouping sets ((region, product), rollup (region), ()) having sum(amount) > 0;
