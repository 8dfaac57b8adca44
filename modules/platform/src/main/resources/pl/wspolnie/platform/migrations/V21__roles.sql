create table platform_department (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality,
    project_id bigint,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    invented boolean not null,
    name varchar(120) not null,
    closed_at timestamp with time zone,
    -- filled until it is closed, so that no two open ones share a name
    standing_name varchar(120),
    constraint platform_department_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    constraint platform_department_name_unique unique (municipality_id, standing_name),
    constraint platform_department_open_or_closed check (
        (closed_at is null and standing_name is not null) or (closed_at is not null and standing_name is null))
);

-- what a municipality made of permissions of its choice
create table platform_composed_role (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality,
    project_id bigint,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    invented boolean not null,
    name varchar(120) not null,
    closed_at timestamp with time zone,
    standing_name varchar(120),
    constraint platform_composed_role_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    constraint platform_composed_role_name_unique unique (municipality_id, standing_name),
    constraint platform_composed_role_open_or_closed check (
        (closed_at is null and standing_name is not null) or (closed_at is not null and standing_name is null))
);

create table platform_composed_role_permission (
    role_id bigint not null references platform_composed_role,
    permission varchar(120) not null,
    primary key (role_id, permission)
);

-- where a municipality decided about a built-in role other than the plugins
create table platform_role_rule (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality,
    project_id bigint,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    invented boolean not null,
    role varchar(20) not null,
    permission varchar(120) not null,
    allowed boolean not null,
    constraint platform_role_rule_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    constraint platform_role_rule_once unique (municipality_id, role, permission),
    constraint platform_role_rule_role_known check (
        role = 'RESIDENT' or role = 'REPRESENTATIVE' or role = 'OFFICER' or role = 'ADMINISTRATOR')
);

alter table platform_role_grant add column composed_role_id bigint references platform_composed_role;
alter table platform_role_grant add column department_id bigint references platform_department;
alter table platform_role_grant add column valid_from date;
alter table platform_role_grant add column valid_to date;
alter table platform_role_grant alter column role drop not null;
alter table platform_role_grant drop constraint platform_role_grant_operator_everywhere;
alter table platform_role_grant add constraint platform_role_grant_operator_everywhere check (
    (role = 'OPERATOR' and municipality_id is null) or (role <> 'OPERATOR' and municipality_id is not null)
    or (role is null and municipality_id is not null));
alter table platform_role_grant add constraint platform_role_grant_one_role check (
    (role is null and composed_role_id is not null) or (role is not null and composed_role_id is null));
alter table platform_role_grant add constraint platform_role_grant_whole_administrator check (
    department_id is null or role is null or role = 'OFFICER');
alter table platform_role_grant add constraint platform_role_grant_span check (
    valid_from is null or valid_to is null or valid_from <= valid_to);
