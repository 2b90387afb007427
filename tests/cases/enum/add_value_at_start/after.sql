create type "Level" as enum ('debug', 'info', 'warn', 'error');
create table log (at timestamptz default now(), "Level" "Level");
