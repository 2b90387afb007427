create schema s; create schema "Odd Schema";
grant usage, create on schema s to app_reader;
grant all on schema "Odd Schema" to "Weird Role";
