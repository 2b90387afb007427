create table score (player text, round int, points int);
create view ranking as
select player, round, points, rank() over (partition by round order by points desc) as place from score;
