-- Anybody who drops a file lets go of its content.
create policy add_in_any_context on storage.released_content for insert with check (true);
