create table unlisted_thing (id bigint primary key, municipality_id bigint references nowhere);
