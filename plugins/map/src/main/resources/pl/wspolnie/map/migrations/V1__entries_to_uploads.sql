-- Each table of records begins with the columns of pl.wspolnie.api.data.MunicipalRecord.

create table map_entry (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint map_entry_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    organisation_id bigint not null,
    listed boolean not null,
    name varchar(500) not null,
    short_name varchar(200),
    legal_form varchar(60) not null,
    benefit boolean not null,
    active boolean not null,
    spheres varchar(400) not null,
    register_path varchar(200) not null,
    order_key varchar(2000) not null,
    folded varchar(1500) not null,
    story varchar(4000),
    offer varchar(2000),
    place varchar(300),
    latitude double precision,
    longitude double precision,
    approximate boolean not null,
    area_id bigint,
    activity_facets varchar(20000) not null,
    confirmed_on date,
    confirmed_by varchar(20),
    asked_on date,
    constraint map_entry_once unique (municipality_id, organisation_id)
);
create index map_entry_by_name on map_entry (municipality_id, order_key);
create index map_entry_by_place on map_entry (municipality_id, latitude, longitude);

create table map_exchange (
    entry_id bigint not null references map_entry (id),
    position integer not null,
    direction varchar(20) not null,
    good varchar(20) not null,
    words varchar(500) not null,
    primary key (entry_id, position)
);

create table map_entry_facet (
    entry_id bigint not null references map_entry (id),
    facet varchar(60) not null,
    primary key (entry_id, facet)
);
create index map_entry_facet_by_code on map_entry_facet (facet, entry_id);

create table map_activity (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint map_activity_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    entry_id bigint not null references map_entry (id),
    title varchar(200) not null,
    folded varchar(1500) not null,
    what varchar(4000),
    field varchar(10) not null,
    target_groups varchar(400) not null,
    status varchar(20) not null,
    starts_on date,
    ends_on date,
    recurring varchar(300),
    place varchar(300),
    shape varchar(20) not null,
    positions varchar(8000),
    latitude double precision,
    longitude double precision,
    areas varchar(4000) not null
);
create index map_activity_of_entry on map_activity (entry_id);
create index map_activity_of_municipality on map_activity (municipality_id, status, starts_on);

create table map_activity_facet (
    activity_id bigint not null references map_activity (id),
    facet varchar(60) not null,
    primary key (activity_id, facet)
);
create index map_activity_facet_by_code on map_activity_facet (facet, activity_id);

create table map_revision (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint map_revision_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    entry_id bigint not null references map_entry (id),
    activity_id bigint,
    keeper varchar(20) not null,
    person_id bigint
);
create index map_revision_of_entry on map_revision (entry_id);
create index map_revision_of_person on map_revision (person_id);

create table map_revision_field (
    revision_id bigint not null references map_revision (id),
    field varchar(40) not null,
    content varchar(20000) not null,
    primary key (revision_id, field)
);

create table map_suggestion (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint map_suggestion_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    entry_id bigint references map_entry (id),
    words varchar(2000) not null,
    email varchar(200),
    person_id bigint,
    status varchar(20) not null,
    reason varchar(1000),
    decided_by bigint,
    decided_at timestamp(6) with time zone
);
create index map_suggestion_of_municipality on map_suggestion (municipality_id, status);

create table map_outline (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint map_outline_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    geojson varchar(60000) not null,
    source varchar(300) not null,
    west double precision not null,
    south double precision not null,
    east double precision not null,
    north double precision not null,
    constraint map_outline_once unique (municipality_id)
);

create table map_upload (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint map_upload_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    file_name varchar(200) not null,
    content varchar(4000000) not null
);
create index map_upload_of_municipality on map_upload (municipality_id);
