create table t (a int, s text);
create view v as select a from t where a = any (array[1, 2, 3]) and s = any (array['x'::text, 'y'::text]) and s <> all (array['z', 'q']);
