create table t (a int);
comment on table t is 'it''s';
comment on column t.a is E'a\nb';
