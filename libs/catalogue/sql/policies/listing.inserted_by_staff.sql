-- Staff of the centre and jobs list a course when it is published.
create policy inserted_by_staff on catalogue.listing for insert with check ((select app.is_staff()));
