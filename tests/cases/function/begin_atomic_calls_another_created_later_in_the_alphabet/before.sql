create function z(n int) returns int language sql return n;
