CREATE TABLE people (id integer, "E-Mail" text, name text);
SECURITY LABEL FOR dummy ON TABLE people IS 'top secret';
SECURITY LABEL FOR dummy ON COLUMN people."E-Mail" IS 'secret';
SECURITY LABEL FOR dummy ON COLUMN people."E-Mail" IS NULL;
SECURITY LABEL FOR dummy ON COLUMN people.name IS 'secret';
