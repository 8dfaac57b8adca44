alter table broken_shapeless add column later integer not null;
