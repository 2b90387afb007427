create function w() returns int language sql as $$

	select
	  1   

$$;
create function cr() returns int language sql as E'select\r\n 1\r\n';
