INSERT INTO public.customers (email, name) VALUES ('a@x', 'A'), ('b@x', NULL);
INSERT INTO public.orders (customer_id, state, total) VALUES (1, 'paid', 10), (2, 'cart', 0);
