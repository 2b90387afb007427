create procedure info(out n int, out t text) language plpgsql as $$begin n := 1; t := 'x'; end$$;
comment on procedure info(out int, out text) is 'two';
