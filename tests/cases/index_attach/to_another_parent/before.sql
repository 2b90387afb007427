create table p (a int) partition by list (a);
create table p1 partition of p for values in (1);
create index p_one on only p (a);
create index p_two on only p (a);
create index p1_x on p1 (a);
create index p1_y on p1 (a);
alter index p_one attach partition p1_x;
alter index p_two attach partition p1_y;
