CREATE TABLE letters (id integer PRIMARY KEY, body text);
CREATE PUBLICATION p FOR TABLE letters;
ALTER PUBLICATION p OWNER TO app_owner;
