create table t (a int, b text);
create view current_list as select a, b from t;
create view next_list as select a from t;
create view user_of_current as select a from current_list;
grant select on next_list to app_reader;
