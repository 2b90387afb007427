create table t (a int);
create function n() returns bigint language sql stable as 'select count(*) from t';
