create table parent (id int, gone int, old text, constraint gone check (gone > 0), constraint stays check (id > 0));
create table child (id int, constraint stays check (id > 0));
create table list (id int, gone int, kind int) partition by list (kind);
