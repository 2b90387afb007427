CREATE ROLE the_database_a;
CREATE ROLE the_database_b;
CREATE ROLE the_database_c NOINHERIT;
GRANT the_database_a TO the_database_b WITH INHERIT FALSE;
GRANT the_database_a TO the_database_c;
