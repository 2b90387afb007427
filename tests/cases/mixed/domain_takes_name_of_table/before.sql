create table email (address text);
