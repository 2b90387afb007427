create table t (a int);
-- @allow X909 reason="the publisher has its slot"
create subscription "größe" connection 'dbname=shop' publication letters with (connect = false);
