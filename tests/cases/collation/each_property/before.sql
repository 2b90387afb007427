create collation one (lc_collate = 'C', lc_ctype = 'C');
create collation two (lc_collate = 'C', lc_ctype = 'C');
create collation three (provider = icu, locale = 'de');
create collation four (locale = 'C');
create table t (a text collate one, b text collate two, c text collate three, d text collate four);
create index t_c on t (c);
