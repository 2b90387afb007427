create type mood as enum ('sad', 'ok', 'happy');
create domain small as int check (value < 1000);
create function f(m mood, s small, a mood[], b small default 5) returns mood[] language sql as 'select a';
