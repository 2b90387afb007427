create function u() returns text language sql as $$ select 'ä€😀'::text $$;
create procedure nothing() language sql as '';
