create table t (a int);
create function n() returns bigint language sql stable begin atomic select count(*) from t; end;
