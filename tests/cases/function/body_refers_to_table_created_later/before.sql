create table settings (k text primary key);
