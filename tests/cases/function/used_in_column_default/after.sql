create function next_code(prefix text) returns text language sql as $$ select prefix || floor(random() * 1000) $$;
create table ticket (id int primary key, code text default next_code('B'));
