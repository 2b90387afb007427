create type mood as enum ('sad', 'ok');
create domain small as int check (value < 100);
create function f(m mood, s small, a mood[]) returns mood language sql as 'select m';
