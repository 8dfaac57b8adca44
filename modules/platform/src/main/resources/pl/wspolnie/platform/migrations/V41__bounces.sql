-- What a mail is called in its Message-ID: by that a mail server names the one that it could not deliver.
alter table platform_outbox_mail add column reference varchar(36);
create index platform_outbox_mail_by_reference on platform_outbox_mail (reference);

alter table platform_outbox_mail drop constraint platform_outbox_mail_status_known;
alter table platform_outbox_mail add constraint platform_outbox_mail_status_known check (
    status = 'WAITING' or status = 'SENT' or status = 'GIVEN_UP' or status = 'UNCERTAIN' or status = 'BOUNCED');
alter table platform_outbox_mail drop constraint platform_outbox_mail_sent_when;
alter table platform_outbox_mail add constraint platform_outbox_mail_sent_when check (
    (status = 'SENT' or status = 'BOUNCED') = (sent_at is not null));

-- Mails that came back for good after they had been accepted.
create table platform_mail_bounce (
    mail_id bigint primary key,
    address varchar(254) not null,
    status varchar(20) not null,
    noted_at timestamp with time zone not null
);
create index platform_mail_bounce_by_address on platform_mail_bounce (address, noted_at);
