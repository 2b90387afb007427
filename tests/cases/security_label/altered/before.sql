CREATE TABLE people (id integer, "E-Mail" text, name text);
SECURITY LABEL FOR dummy ON TABLE people IS 'classified';
SECURITY LABEL FOR dummy ON COLUMN people."E-Mail" IS 'secret';
