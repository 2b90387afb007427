create schema s;
create sequence q;
grant all on schema s to app_reader;
grant all privileges on sequence q to app_reader;
