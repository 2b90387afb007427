create view my_tables as select relname from pg_class where relkind = 'r';
