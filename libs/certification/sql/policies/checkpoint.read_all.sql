-- Everybody reads signed sizes of the log.
create policy read_all on certification.checkpoint for select using ((select app.context()) is not null);
