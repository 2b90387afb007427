create function z(n int) returns int language sql return n + 1;
create function m(n int) returns int language sql return z(n) * 2;
create function a(n int) returns int language sql return m(n) + z(n);
create view v as select a(1);
