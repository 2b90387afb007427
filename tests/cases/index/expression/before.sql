CREATE TABLE u (email text, first text, last text, doc jsonb);
CREATE INDEX u_email ON u (lower(email));
