create table t (id int, n int); create table s (k int, total int);
create rule r as on insert to t do also update s set total = (select coalesce(sum(x.n), 0) from t x where x.id = new.id) where k = new.id and exists (select from t y where y.n > 0);
