create extension hstore;
create extension citext;
create table devices (id int primary key, attrs hstore not null default '', serial_no citext);
create index on devices using gist (attrs);
