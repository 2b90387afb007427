create function stays() returns void language sql begin atomic end;
create function gets_one() returns void begin atomic select 2; end;
create function loses_one() returns void begin atomic end;
create procedure made() begin atomic end;
