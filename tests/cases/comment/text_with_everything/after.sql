create table t (a int, b int, c int, d int, e int);
comment on table t is 'it''s "quoted" \ $$ */ /* -- ; \n';
comment on column t.a is E'two\nlines\r\n\ttabs \\ and ''quotes''';
comment on column t.b is $c$ünï 漢字 😀 it's $d$ $c$;
comment on column t.c is '
 leading and trailing blanks  
';
comment on column t.d is U&'\00e4 \+01F600';
comment on column t.e is '@renamed from=z';
