CREATE TABLE docs (id int, owner name DEFAULT current_user);
