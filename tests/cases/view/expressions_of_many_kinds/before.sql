create table t (id int, at timestamptz, tags text[], j jsonb, a int, b int, s text);
create view e as select id, at, a from t;
