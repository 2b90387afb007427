create view v as select 'x' as label, null as nothing;
