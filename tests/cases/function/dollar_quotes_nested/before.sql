create function q() returns text language plpgsql as $body$
begin
  return $$ inner $$ || 'single '' quote' || $x$ other $x$;
end
$body$;
