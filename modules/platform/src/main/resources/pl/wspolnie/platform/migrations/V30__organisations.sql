-- What an organisation tells of itself beyond its name and registers (domain: the offer form, public NGO directories).
alter table platform_organisation add column seat_terc varchar(7);
alter table platform_organisation add column seat_simc varchar(7);
alter table platform_organisation add column free_activity boolean default false not null;
alter table platform_organisation add column paid_activity boolean default false not null;
alter table platform_organisation add column business_activity boolean default false not null;
alter table platform_organisation add column members integer;
alter table platform_organisation add column volunteers integer;
alter table platform_organisation add column staff integer;
alter table platform_organisation add column rooms varchar(2000);
-- never public: for contracts on grants alone
alter table platform_organisation add column authorised_persons varchar(2000);
alter table platform_organisation add column bank_account varchar(26);
-- what is there was public until now
alter table platform_organisation add column contact_published boolean default true not null;

-- Who entered it, whether an officer has verified it, and when it last confirmed its data.
alter table platform_organisation add column entry varchar(20) default 'LISTED' not null;
alter table platform_organisation add column entered_by bigint references platform_account;
alter table platform_organisation add column refusal varchar(2000);
alter table platform_organisation add column confirmed_on date;
alter table platform_organisation add column confirmation_asked_on date;
alter table platform_organisation add constraint platform_organisation_entry_known check (
    entry = 'WAITING' or entry = 'LISTED' or entry = 'REFUSED');
alter table platform_organisation add constraint platform_organisation_refused_why check (
    (entry = 'REFUSED') = (refusal is not null));
create index platform_organisation_by_entry on platform_organisation (municipality_id, entry);

alter table platform_mandate add column may_submit boolean default true not null;
alter table platform_mandate add column may_vote boolean default true not null;
alter table platform_mandate add column may_manage boolean default true not null;
alter table platform_mandate add constraint platform_mandate_covers_something check (
    may_submit or may_vote or may_manage);

-- A file that somebody sent and has not confirmed yet.
create table platform_organisation_upload (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality,
    project_id bigint,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    invented boolean not null,
    account_id bigint not null references platform_account,
    file_name varchar(200) not null,
    content varchar(2000000) not null,
    constraint platform_organisation_upload_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id)
);
create index platform_organisation_upload_by_municipality on platform_organisation_upload (municipality_id);
