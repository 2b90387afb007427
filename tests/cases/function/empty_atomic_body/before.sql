create function stays() returns void language sql begin atomic end;
create function gets_one() returns void begin atomic end;
create function loses_one() returns void begin atomic select 1; end;
