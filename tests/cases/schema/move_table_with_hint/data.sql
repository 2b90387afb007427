INSERT INTO public.letters VALUES (1, 'dear');
