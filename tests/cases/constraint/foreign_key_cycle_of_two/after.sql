CREATE TABLE x (id int);
CREATE TABLE users (id int PRIMARY KEY, main_team int);
CREATE TABLE teams (id int PRIMARY KEY, leader int NOT NULL REFERENCES users);
ALTER TABLE users ADD CONSTRAINT users_team_fk FOREIGN KEY (main_team) REFERENCES teams;
