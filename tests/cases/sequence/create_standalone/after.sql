CREATE SEQUENCE ticket_numbers;
CREATE TABLE t (id int DEFAULT nextval('ticket_numbers'));
