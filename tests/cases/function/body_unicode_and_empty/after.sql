create function u() returns text language sql as $ünï$ select 'ß→漢字'::text $ünï$;
create procedure nothing() language sql as '  ';
