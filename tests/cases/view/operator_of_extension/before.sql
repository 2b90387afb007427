create extension pg_trgm;
create table t (a text);
create view similar_to_cat as select a from t where a = 'cat';
