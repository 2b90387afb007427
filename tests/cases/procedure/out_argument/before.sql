create procedure info(out n int) language plpgsql as 'begin n := 1; end';
comment on procedure info(int) is 'one';
