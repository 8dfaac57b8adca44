-- who somebody is at the OpenID Connect provider
create table platform_account_link (
    issuer varchar(300) not null,
    subject varchar(255) not null,
    account_id bigint not null references platform_account,
    linked_at timestamp with time zone not null,
    primary key (issuer, subject)
);
create index platform_account_link_by_account on platform_account_link (account_id);
