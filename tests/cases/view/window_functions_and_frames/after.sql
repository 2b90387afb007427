create table score (player text, round int, points int);
create view ranking as
select player, round, points, dense_rank() over w as place,
       sum(points) over (w rows between 2 preceding and current row exclude ties) as last_three,
       first_value(points) over (partition by player order by round range between unbounded preceding and unbounded following) as first_points,
       count(*) filter (where points > 0) over () as scored
from score
window w as (partition by round order by points desc nulls last);
