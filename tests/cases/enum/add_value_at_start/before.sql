create type "Level" as enum ('warn', 'error');
create table log (at timestamptz default now(), "Level" "Level");
