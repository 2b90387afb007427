comment on schema public is 'ours';
create table t (a int);
