create table log (at timestamptz default now(), msg text);
create procedure say(msg text) language sql as 'insert into log (msg) values (msg)';
grant execute on procedure say(text) to app_writer;
