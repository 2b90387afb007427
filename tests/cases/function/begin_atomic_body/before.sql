create table t (a int, b text);
create function add_row(a int, b text) returns void language sql begin atomic insert into t values (a, b); end;
create function one() returns int language sql return 1;
