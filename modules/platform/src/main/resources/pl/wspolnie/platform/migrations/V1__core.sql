-- Constraints name each value by itself: one with a list cannot be checked by H2 until the database is opened anew.

create sequence platform_record_id start with 50 increment by 50;

create table platform_municipality (
    id bigint primary key,
    row_version bigint not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    slug varchar(60) not null constraint platform_municipality_slug_unique unique,
    name varchar(200) not null,
    short_name varchar(80) not null,
    -- TERYT: 7 digits for a gmina, 4 for a powiat
    terc varchar(7) not null constraint platform_municipality_terc_unique unique,
    kind varchar(10) not null,
    population integer,
    population_date date,
    office_name varchar(200) not null,
    office_address varchar(300) not null,
    office_email varchar(254) not null,
    office_website varchar(300) not null,
    outline_geojson varchar(1000000),
    center_latitude double precision,
    center_longitude double precision,
    source varchar(1000) not null,
    constraint platform_municipality_slug_form check (slug = lower(slug) and slug <> ''),
    constraint platform_municipality_kind_known check (kind = 'GMINA' or kind = 'CITY' or kind = 'POWIAT'),
    constraint platform_municipality_terc_length check (
        (kind = 'POWIAT' and char_length(terc) = 4) or (kind <> 'POWIAT' and char_length(terc) = 7)),
    constraint platform_municipality_population_dated check (
        (population is null and population_date is null) or (population >= 0 and population_date is not null)),
    constraint platform_municipality_center_whole check (
        (center_latitude is null and center_longitude is null)
        or (center_latitude between -90 and 90 and center_longitude between -180 and 180))
);

create table platform_project (
    id bigint primary key,
    row_version bigint not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    slug varchar(80) not null constraint platform_project_slug_unique unique,
    name varchar(300) not null,
    summary varchar(10000) not null,
    starts_on date not null,
    ends_on date not null,
    funding varchar(2000) not null,
    source varchar(2000) not null,
    invented boolean not null,
    constraint platform_project_span check (starts_on <= ends_on),
    constraint platform_project_slug_form check (slug = lower(slug) and slug <> '')
);

create table platform_project_goal (
    id bigint primary key,
    row_version bigint not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    project_id bigint not null references platform_project,
    place integer not null,
    title varchar(1000) not null,
    constraint platform_project_goal_place_unique unique (project_id, place)
);

create table platform_project_activity (
    id bigint primary key,
    row_version bigint not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    goal_id bigint not null references platform_project_goal,
    place integer not null,
    title varchar(500) not null,
    description varchar(10000) not null,
    constraint platform_project_activity_place_unique unique (goal_id, place)
);

create table platform_project_partner (
    id bigint primary key,
    row_version bigint not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    project_id bigint not null references platform_project,
    place integer not null,
    municipality_id bigint references platform_municipality,
    organisation_name varchar(300),
    role varchar(10) not null,
    constraint platform_project_partner_place_unique unique (project_id, place),
    constraint platform_project_partner_municipality_once unique (project_id, municipality_id),
    constraint platform_project_partner_organisation_once unique (project_id, organisation_name),
    constraint platform_project_partner_role_known check (role = 'LEADER' or role = 'PARTNER'),
    constraint platform_project_partner_one_of check (
        (municipality_id is null and organisation_name is not null)
        or (municipality_id is not null and organisation_name is null))
);
create index platform_project_partner_by_municipality on platform_project_partner (municipality_id);

create table platform_area (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality,
    project_id bigint,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    invented boolean not null,
    name varchar(120) not null,
    residents integer,
    constraint platform_area_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    constraint platform_area_name_unique unique (municipality_id, name),
    constraint platform_area_residents_counted check (residents is null or residents >= 0)
);

create table platform_account (
    id bigint primary key,
    row_version bigint not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    -- a closed account keeps only its key, so that what it did still has an author
    email varchar(254) constraint platform_account_email_unique unique,
    name varchar(120),
    password_hash varchar(500),
    closed_at timestamp with time zone,
    constraint platform_account_email_lower check (email = lower(email)),
    constraint platform_account_open_or_closed check (
        (closed_at is null and email is not null and name is not null and password_hash is not null)
        or (closed_at is not null and email is null and name is null and password_hash is null))
);

create table platform_organisation (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality,
    project_id bigint,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    invented boolean not null,
    name varchar(300) not null,
    short_name varchar(120),
    legal_form varchar(40) not null,
    status varchar(20) not null,
    register_kind varchar(40),
    register_number varchar(40),
    nip varchar(10),
    regon varchar(14),
    registered_on date,
    public_benefit_since date,
    seat varchar(300),
    correspondence_address varchar(300),
    website varchar(300),
    email varchar(254),
    phone varchar(40),
    facebook varchar(300),
    edelivery_address varchar(60),
    representation varchar(2000),
    aims varchar(10000),
    target_groups varchar(2000),
    territorial_range varchar(300),
    verified_on date,
    source varchar(1000) not null,
    constraint platform_organisation_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    constraint platform_organisation_name_unique unique (municipality_id, name),
    constraint platform_organisation_nip_unique unique (municipality_id, nip),
    constraint platform_organisation_regon_unique unique (municipality_id, regon),
    constraint platform_organisation_register_unique unique (municipality_id, register_kind, register_number),
    constraint platform_organisation_status_known check (
        status = 'ACTIVE' or status = 'SUSPENDED' or status = 'LIQUIDATION'),
    constraint platform_organisation_nip_length check (nip is null or char_length(nip) = 10),
    constraint platform_organisation_regon_length check (
        regon is null or char_length(regon) = 9 or char_length(regon) = 14)
);

create table platform_organisation_sphere (
    organisation_id bigint not null references platform_organisation,
    -- a point of art. 4 ust. 1 ustawy o działalności pożytku publicznego i o wolontariacie, for instance 22a
    sphere varchar(4) not null,
    primary key (organisation_id, sphere)
);

create table platform_session (
    token_hash varchar(64) primary key,
    account_id bigint not null references platform_account,
    acting_organisation_id bigint references platform_organisation,
    created_at timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    constraint platform_session_span check (created_at <= expires_at)
);
create index platform_session_by_account on platform_session (account_id);
create index platform_session_by_expiry on platform_session (expires_at);

create table platform_role_grant (
    id bigint primary key,
    row_version bigint not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    account_id bigint not null references platform_account,
    municipality_id bigint references platform_municipality,
    role varchar(20) not null,
    granted_at timestamp with time zone not null,
    granted_by bigint references platform_account,
    revoked_at timestamp with time zone,
    revoked_by bigint references platform_account,
    -- filled while the role is held, so that nobody holds one twice
    held_key varchar(80) constraint platform_role_grant_held_once unique,
    constraint platform_role_grant_role_known check (role = 'OFFICER' or role = 'ADMINISTRATOR' or role = 'OPERATOR'),
    constraint platform_role_grant_operator_everywhere check (
        (role = 'OPERATOR' and municipality_id is null) or (role <> 'OPERATOR' and municipality_id is not null)),
    constraint platform_role_grant_held_or_revoked check (
        (revoked_at is null and held_key is not null) or (revoked_at is not null and held_key is null))
);
create index platform_role_grant_by_account on platform_role_grant (account_id);
create index platform_role_grant_by_municipality on platform_role_grant (municipality_id);

create table platform_mandate (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality,
    project_id bigint,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    invented boolean not null,
    account_id bigint not null references platform_account,
    organisation_id bigint not null references platform_organisation,
    valid_from date not null,
    valid_to date,
    granted_by bigint references platform_account,
    withdrawn_at timestamp with time zone,
    withdrawn_by bigint references platform_account,
    -- filled until it is withdrawn, so that a person has one mandate for an organisation from a given day
    standing_key varchar(80) constraint platform_mandate_standing_once unique,
    constraint platform_mandate_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    constraint platform_mandate_span check (valid_to is null or valid_from <= valid_to),
    constraint platform_mandate_standing_or_withdrawn check (
        (withdrawn_at is null and standing_key is not null) or (withdrawn_at is not null and standing_key is null))
);
create index platform_mandate_by_account on platform_mandate (account_id);
create index platform_mandate_by_organisation on platform_mandate (organisation_id);

create table platform_module (
    municipality_id bigint not null references platform_municipality,
    plugin varchar(20) not null,
    enabled boolean not null,
    changed_at timestamp with time zone not null,
    primary key (municipality_id, plugin)
);

create table platform_setting (
    municipality_id bigint not null references platform_municipality,
    plugin varchar(20) not null,
    setting_key varchar(60) not null,
    setting_value varchar(20000) not null,
    changed_at timestamp with time zone not null,
    primary key (municipality_id, plugin, setting_key)
);

-- chain 0 is the installation's, any other the municipality with that key
create table platform_audit_head (
    chain bigint primary key,
    last_number bigint not null,
    last_hash varchar(64) not null,
    constraint platform_audit_head_hash_length check (char_length(last_hash) = 64)
);
insert into platform_audit_head (chain, last_number, last_hash)
values (0, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table platform_audit_entry (
    chain bigint not null references platform_audit_head,
    entry_number bigint not null,
    happened_at timestamp with time zone not null,
    account_id bigint,
    organisation_id bigint,
    action varchar(120) not null,
    subject varchar(200) not null,
    -- canonical JSON: what the hash was made of
    details varchar(100000) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    primary key (chain, entry_number),
    constraint platform_audit_entry_follows_once unique (chain, previous_hash)
);
create index platform_audit_entry_by_subject on platform_audit_entry (chain, subject);

create table platform_login_attempt (
    -- SHA-256 of what was tried: an account's address or a network address; neither is kept in the clear
    tried varchar(64) primary key,
    failures integer not null,
    last_failure_at timestamp with time zone not null,
    blocked_until timestamp with time zone not null,
    constraint platform_login_attempt_counted check (failures >= 0)
);

-- one row while an installation without an operator waits for its first one
create table platform_setup (
    id integer primary key,
    token_hash varchar(64) not null,
    created_at timestamp with time zone not null,
    constraint platform_setup_single check (id = 1)
);
