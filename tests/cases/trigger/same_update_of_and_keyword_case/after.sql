create table t (a int, b int);
create function f() returns trigger language plpgsql as 'begin return null; end';
CREATE TRIGGER TR AFTER UPDATE OF A, "b" ON PUBLIC.T FOR EACH STATEMENT EXECUTE PROCEDURE F();
CREATE TRIGGER TT AFTER UPDATE ON T REFERENCING NEW TABLE N OLD TABLE O EXECUTE FUNCTION PUBLIC.F();
