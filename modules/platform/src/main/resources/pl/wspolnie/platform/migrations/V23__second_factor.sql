-- what an authenticator app and the suite both know
create table platform_second_factor (
    account_id bigint primary key references platform_account,
    row_version bigint not null,
    -- encrypted with the installation's key
    secret varchar(200) not null,
    started_at timestamp with time zone not null,
    -- empty until a first code has shown that the app has it
    confirmed_at timestamp with time zone,
    -- of the newest code that was taken: none is taken twice
    last_step bigint not null
);

-- for whoever has lost the app; each opens once
create table platform_recovery_code (
    code_hash varchar(64) primary key,
    account_id bigint not null references platform_account
);
create index platform_recovery_code_by_account on platform_recovery_code (account_id);

alter table platform_session add column second_factor boolean default false not null;
