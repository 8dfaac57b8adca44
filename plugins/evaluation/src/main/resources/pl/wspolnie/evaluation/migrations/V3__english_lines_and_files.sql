alter table evaluation_effectiveness_line add column label_en varchar(500);
alter table evaluation_effectiveness_line add column unit_en varchar(100);

create table evaluation_file (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_file_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    wave_id bigint not null references evaluation_wave (id),
    digest varchar(64) not null,
    answers integer not null,
    constraint evaluation_file_once unique (wave_id, digest)
);
