-- What a municipality decides on a kind of personal data: how long it is kept, and the information clause of its form.
create table platform_privacy_decision (
    municipality_id bigint not null references platform_municipality,
    plugin varchar(20) not null,
    kind varchar(60) not null,
    -- null where the default holds; 0: until somebody asks for erasure
    months integer,
    -- empty where the generated clause holds
    clause varchar(10000) not null,
    clause_en varchar(10000) not null,
    changed_at timestamp with time zone not null,
    primary key (municipality_id, plugin, kind),
    constraint platform_privacy_decision_months check (months is null or (months >= 0 and months <= 1200))
);
