create table broken_shapeless (
    id bigint primary key,
    counted varchar(20) not null,
    optional varchar(20) not null,
    demanded integer not null
);
create table nobodys_table (id bigint primary key);
