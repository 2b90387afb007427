create table dept (id int primary key, boss int);
create table emp (id int primary key, dept int references dept deferrable initially deferred);
alter table dept add constraint dept_boss foreign key (boss) references emp deferrable;
create view boss as select d.id, e.id as boss from dept d join emp e on e.id = d.boss;
create table audit (emp int references emp on delete set null, dept int references dept);
