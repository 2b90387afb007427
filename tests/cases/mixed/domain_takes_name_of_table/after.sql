create domain email as text check (value like '%@%');
create table person (id int, mail email);
