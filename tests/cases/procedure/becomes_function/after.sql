create function p(a int) returns void language plpgsql as 'begin null; end';
comment on function p(int) is 'does nothing';
