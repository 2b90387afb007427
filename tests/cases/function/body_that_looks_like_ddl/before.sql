create function make() returns void language plpgsql as $$ begin create temp table x (a int); drop table x; end; $$;
