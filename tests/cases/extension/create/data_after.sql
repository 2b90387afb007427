INSERT INTO words VALUES ('gamma');
