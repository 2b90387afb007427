create table metrics (at timestamptz not null, v double precision) partition by range (at);
create table metrics_2023 partition of metrics for values from ('2023-01-01 00:00+00') to ('2024-01-01 00:00+00');
create table metrics_2024 partition of metrics for values from ('2024-01-01 00:00+00') to ('2025-01-01 00:00+00');
create table metrics_late partition of metrics for values from ('2025-01-01 00:00+00') to (maxvalue);
