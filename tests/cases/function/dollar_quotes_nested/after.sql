create function q() returns text language plpgsql as $outer$
begin
  execute $sql$ select $$a$$ || $_$b$_$ || $body$c$body$ || $function$d$function$ || E'\\ \n' $sql$;
  return '$outer' || '$'; -- $
end
$outer$;
