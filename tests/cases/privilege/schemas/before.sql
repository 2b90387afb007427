create schema s; create schema "Odd Schema";
grant usage on schema s to app_reader, app_writer;
grant create on schema s to app_writer;
