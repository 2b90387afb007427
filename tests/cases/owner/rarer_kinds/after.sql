create collation c (locale = 'C');
create text search dictionary d (template = simple);
create text search configuration cfg (copy = simple);
create table t (a int, b int); create statistics st on a, b from t;
alter collation c owner to app_owner;
alter text search dictionary d owner to app_owner;
alter text search configuration cfg owner to app_owner;
alter statistics st owner to app_owner;
