-- Open courses are shown to everybody, the others to who is signed in.
create policy read_open on catalogue.listing for select
  using (classification = 'open' and (select app.context()) is not null
         or (select app.context()) in ('person', 'centre', 'system'));
