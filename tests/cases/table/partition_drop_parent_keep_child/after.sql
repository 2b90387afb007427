CREATE TABLE logs_2023 (d date, m text);
