create domain username as varchar(30) constraint username_check check (length(value) >= 3);
create table u (name username);
