create procedure bump(inout n int, inout total bigint default 0) language plpgsql as 'begin n := n + 1; total := total + n; end';
