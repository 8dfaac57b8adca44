alter table sample_notice add column ends_on date;
alter table sample_notice add column pinned boolean default false not null;
