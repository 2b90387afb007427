create collation c (locale = 'C');
create text search dictionary d (template = simple);
create text search configuration cfg (copy = simple);
create table t (a int, b int); create statistics st on a, b from t;
