CREATE TABLE child (id int PRIMARY KEY, parent_id int);
CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN new; END $$;
