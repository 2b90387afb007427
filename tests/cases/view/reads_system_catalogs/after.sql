create view my_tables as select c.oid::regclass as tab, n.nspname, c.reltuples from pg_catalog.pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p');
create view my_columns as select table_name::text, column_name::text from information_schema.columns where table_schema = 'public';
