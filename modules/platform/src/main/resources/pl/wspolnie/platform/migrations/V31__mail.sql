-- A mail whose last line is about to go to the mail server. It stays here only if the process dies before the answer is
-- noted; then nobody knows whether the mail was sent. Without a foreign key, since the mail's row is locked meanwhile.
create table platform_mail_handover (
    mail_id bigint primary key,
    handed_at timestamp with time zone not null
);

alter table platform_outbox_mail drop constraint platform_outbox_mail_status_known;
alter table platform_outbox_mail add constraint platform_outbox_mail_status_known check (
    status = 'WAITING' or status = 'SENT' or status = 'GIVEN_UP' or status = 'UNCERTAIN');
-- where one click ends such mails (RFC 8058); empty if it is no such mail
alter table platform_outbox_mail add column unsubscribe varchar(1000) default '' not null;

-- Addresses that a mail server refused for good: nothing is sent there until somebody says that they work again.
create table platform_mail_suspension (
    address varchar(254) primary key,
    reason varchar(1000) not null,
    suspended_at timestamp with time zone not null
);

-- How a person wants to be told of a kind of event; at once where there is no row.
create table platform_notification_choice (
    account_id bigint not null references platform_account,
    kind varchar(80) not null,
    choice varchar(10) not null,
    primary key (account_id, kind),
    constraint platform_notification_choice_known check (
        choice = 'AT_ONCE' or choice = 'DAILY' or choice = 'WEEKLY' or choice = 'NONE')
);

-- which digest tells of it, and whether it has
alter table platform_notification add column digest varchar(10);
alter table platform_notification add column digested_at timestamp with time zone;
create index platform_notification_by_digest on platform_notification (digest, digested_at, told_at);

-- Who follows something by mail, without an account.
create table platform_follower (
    id bigint primary key,
    municipality_id bigint not null references platform_municipality,
    email varchar(254) not null,
    language varchar(2) not null,
    kind varchar(80) not null,
    document_id bigint not null,
    title varchar(500) not null,
    -- opens nothing but the end of these mails
    token varchar(64) not null constraint platform_follower_token_unique unique,
    asked_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    constraint platform_follower_once unique (municipality_id, email, kind, document_id)
);

-- How often something was done within an hour: what it was and from where is kept as a hash.
create table platform_rate (
    what varchar(64) primary key,
    since timestamp with time zone not null,
    hits integer not null
);

-- What the installation signs its forms with.
create table platform_secret (
    id integer primary key,
    secret varchar(64) not null,
    constraint platform_secret_single check (id = 1)
);
