comment on schema public is 'somebody else''s';
create table t (a int);
