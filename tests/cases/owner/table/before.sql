create table t (id serial primary key, g int generated always as identity);
create index i on t (g);
