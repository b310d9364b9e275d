-- Staff of the centre and jobs list the newest version.
create policy updated_by_staff on catalogue.listing for update using ((select app.is_staff()));
