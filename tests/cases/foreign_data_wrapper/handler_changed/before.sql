create extension file_fdw;
create extension postgres_fdw;
create foreign data wrapper w handler file_fdw_handler;
create server s foreign data wrapper w;
create foreign table remote (a int) server s;
