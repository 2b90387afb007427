create function f(a int = 1, b text = 'x', c int[] = '{}') returns int language sql as 'select a';
