create table real_data (id serial primary key, name text, note text);
create view facade as select id, name, note from real_data;
alter view facade alter column name set default 'unnamed';
create function facade_write() returns trigger language plpgsql as $$
begin
  insert into real_data (name) values (new.name);
  return new;
end $$;
create trigger facade_insert instead of insert on facade for each row execute function facade_write();
create rule facade_no_delete as on delete to facade do instead nothing;
