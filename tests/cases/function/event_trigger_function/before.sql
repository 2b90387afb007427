create function on_ddl() returns event_trigger language plpgsql as 'begin raise notice ''%'', tg_tag; end';
