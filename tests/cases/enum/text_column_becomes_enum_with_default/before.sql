CREATE TYPE role_name AS ENUM ('admin', 'member');
CREATE TABLE members (id int PRIMARY KEY, role text NOT NULL DEFAULT 'member');
