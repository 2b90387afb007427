INSERT INTO public.ev VALUES (1, now(), '{a}', '{"kind": "x"}');
