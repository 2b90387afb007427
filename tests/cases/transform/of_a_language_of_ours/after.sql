CREATE LANGUAGE mine HANDLER plpgsql_call_handler;
CREATE TRANSFORM FOR integer LANGUAGE mine (TO SQL WITH FUNCTION int4recv(internal));
CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE mine TRANSFORM FOR TYPE integer AS 'begin return a; end';
