create table t (a int, b text);
create function add_row(a int, b text) returns void language sql
begin atomic
  insert into t values (add_row.a, upper(add_row.b));
  update t set b = 'x' where t.a = add_row.a;
  select;
end;
create function one() returns int language sql return 1 + 1;
