create table t (id int, n int); create table s (k int, total int);
create rule r as on insert to t do also insert into s values (new.id, 1);
