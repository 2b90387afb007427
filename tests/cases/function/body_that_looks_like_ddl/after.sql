create function make() returns void language plpgsql as $$
begin
  -- create table fake (a int);
  execute 'create table if not exists real_one (a int); comment on table real_one is ''x''';
  if false then begin perform 'BEGIN ATOMIC; END'; end; end if;
end;
$$;
create function after_it() returns int language sql as 'select 1; select 2; select 3';
