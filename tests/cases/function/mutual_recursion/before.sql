create function is_even(n int) returns boolean language plpgsql as 'begin if n = 0 then return true; end if; return is_odd(n - 1); end';
create function is_odd(n int) returns boolean language plpgsql as 'begin if n = 0 then return false; end if; return is_even(n - 1); end';
