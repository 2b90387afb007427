create table log (at timestamptz default now(), msg text);
create procedure say(msg text) language plpgsql as 'begin insert into log (msg) values (upper(msg)); commit; end';
grant execute on procedure say(text) to app_writer;
