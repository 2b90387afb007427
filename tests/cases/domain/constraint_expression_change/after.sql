create domain username as varchar(30) constraint username_check check (length(value) >= 2 and value = lower(value));
create table u (name username);
