create table sample_notice (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality,
    project_id bigint,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    invented boolean not null,
    title varchar(120) not null,
    body varchar(4000) not null,
    author_id bigint references platform_account
);
create index sample_notice_by_municipality on sample_notice (municipality_id);
