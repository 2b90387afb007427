CREATE TABLE account (id integer, note text);
GRANT SELECT (note), UPDATE (id) ON account TO app_reader;
CREATE TABLE other (id integer, note text);
GRANT UPDATE (note) ON other TO app_writer;
REVOKE SELECT ON other FROM app_writer;
