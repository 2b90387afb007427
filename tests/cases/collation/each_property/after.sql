create collation one (lc_collate = 'C', lc_ctype = 'C.UTF-8');
create collation two (lc_collate = 'C.UTF-8', lc_ctype = 'C');
create collation three (provider = icu, locale = 'de', deterministic = false);
create collation four (provider = icu, locale = 'en');
create table t (a text collate one, b text collate two, c text collate three, d text collate four);
create index t_c on t (c);
