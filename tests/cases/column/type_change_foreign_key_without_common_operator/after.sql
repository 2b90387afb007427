CREATE TABLE p (id uuid PRIMARY KEY);
CREATE TABLE c (p_id uuid REFERENCES p (id));
