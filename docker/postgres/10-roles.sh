#!/bin/sh
# Run once by the image of PostgreSQL over an empty volume: the owner, who migrates and backs up, and the application,
# who is bound by row-level security.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$OWNER_PASSWORD" -v application="$APPLICATION_PASSWORD" -U postgres <<'SQL'
create role rtc_owner login replication password :'owner';
create role rtc_app login password :'application';
create database rtc owner rtc_owner template template0 encoding 'UTF8' locale_provider icu icu_locale 'und' locale 'C.UTF-8';
SQL
