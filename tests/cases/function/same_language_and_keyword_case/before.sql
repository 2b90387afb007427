create function f(a int, out b int) language plpgsql stable as 'begin b := a; end';
