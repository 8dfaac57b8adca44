-- what the link in one mail, or one step of a log-in, opens once
create table platform_account_ticket (
    token_hash varchar(64) primary key,
    purpose varchar(20) not null,
    -- empty where there is no account (yet)
    account_id bigint references platform_account,
    email varchar(254) not null,
    details varchar(4000) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    constraint platform_account_ticket_span check (created_at < expires_at)
);
create index platform_account_ticket_by_account on platform_account_ticket (account_id);
create index platform_account_ticket_by_expiry on platform_account_ticket (expires_at);

alter table platform_session add column device varchar(80) default '' not null;
alter table platform_session add column remembered boolean default false not null;
