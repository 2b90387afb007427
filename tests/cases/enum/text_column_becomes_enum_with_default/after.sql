CREATE TYPE role_name AS ENUM ('admin', 'member');
CREATE TABLE members (id int PRIMARY KEY, role role_name NOT NULL DEFAULT 'member');
