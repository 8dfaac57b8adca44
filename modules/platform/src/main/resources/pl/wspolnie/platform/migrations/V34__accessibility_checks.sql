-- What an automatic check of the site's pages found; the newest is told in the accessibility statement.
create table platform_accessibility_check (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality,
    project_id bigint,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    invented boolean not null,
    tool varchar(120) not null,
    pages integer not null,
    violations integer not null,
    constraint platform_accessibility_check_counted check (pages > 0 and violations >= 0),
    constraint platform_accessibility_check_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id)
);
