create table leaky_drop (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality,
    project_id bigint,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    invented boolean not null,
    words varchar(200) not null
);
create table leaky_unused (
    id bigint primary key,
    municipality_id bigint not null references platform_municipality
);
