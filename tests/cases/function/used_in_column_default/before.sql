create function next_code() returns text language sql as $$ select 'A' || floor(random() * 1000) $$;
create table ticket (id int primary key, code text default next_code());
