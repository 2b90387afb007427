INSERT INTO hollywood.films VALUES ('Metropolis', '1927-01-10', '{best}');
