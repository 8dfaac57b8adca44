-- A token may be good for chosen permissions alone.
alter table platform_api_token drop constraint platform_api_token_scope_known;
alter table platform_api_token alter column scope set data type varchar(10);
alter table platform_api_token add constraint platform_api_token_scope_known check (
    scope = 'READ' or scope = 'WRITE' or scope = 'CHOSEN');

create table platform_api_token_permission (
    token_id bigint not null references platform_api_token,
    permission varchar(120) not null,
    primary key (token_id, permission)
);
