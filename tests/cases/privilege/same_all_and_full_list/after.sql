create schema s;
create sequence q;
grant create, usage on schema s to app_reader;
grant usage, select, update on q to app_reader;
