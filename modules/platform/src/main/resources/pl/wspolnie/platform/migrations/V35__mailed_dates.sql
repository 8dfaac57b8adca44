-- a date that goes with a mail, as an iCalendar file; empty if there is none
alter table platform_outbox_mail add column calendar varchar(10000) default '' not null;
