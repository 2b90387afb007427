create function is_even(n bigint) returns boolean language plpgsql as 'begin if n = 0 then return true; end if; return is_odd(n - 1); end';
create function is_odd(n bigint) returns boolean language plpgsql as 'begin if n = 0 then return false; end if; return is_even(n - 1); end';
