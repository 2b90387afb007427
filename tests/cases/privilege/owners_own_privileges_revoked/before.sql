create table t (a int);
create table u (a int);
revoke insert, update on t from current_user;
