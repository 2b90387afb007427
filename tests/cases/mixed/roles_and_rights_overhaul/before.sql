create schema app;
create table app.t (id serial primary key, secret text);
create view app.v as select id from app.t;
create function app.f() returns int language sql as 'select 1';
grant usage on schema app to app_reader, app_writer, "Weird Role";
grant all on app.t, app.v to app_writer;
grant select on app.t to app_reader;
alter default privileges in schema app grant select on tables to app_reader;
