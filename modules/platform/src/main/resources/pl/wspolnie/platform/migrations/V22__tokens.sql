-- with what a person's programs ask in the person's name
create table platform_api_token (
    id bigint primary key,
    row_version bigint not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    account_id bigint not null references platform_account,
    name varchar(80) not null,
    token_hash varchar(64) not null constraint platform_api_token_once unique,
    scope varchar(5) not null,
    -- whether a second factor stood behind the log-in that made it
    second_factor boolean not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    constraint platform_api_token_scope_known check (scope = 'READ' or scope = 'WRITE')
);
create index platform_api_token_by_account on platform_api_token (account_id);
