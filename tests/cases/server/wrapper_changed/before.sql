create foreign data wrapper one;
create foreign data wrapper two;
create server s foreign data wrapper one options (host 'example.org');
create user mapping for app_reader server s options (user 'u');
grant usage on foreign server s to app_reader;
create foreign table remote (a int) server s;
comment on server s is 'elsewhere';
