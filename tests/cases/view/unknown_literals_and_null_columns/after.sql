create view v as select 'x' as label, null::int as nothing, null as more
union all select 'y', 1, 'z';
