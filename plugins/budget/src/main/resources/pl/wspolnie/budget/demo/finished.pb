META
key;value
description;Budżet współdecydowany z organizacjami, edycja pilotażowa
country;Poland
unit;Siemiatycze
instance;2015
num_projects;7
num_votes;16
budget;40000
vote_type;approval
rule;equalshares/add1
date_begin;06.10.2014
date_end;19.10.2014
min_length;1
max_length;3
language;pl
currency;PLN
comment;Dane wymyślone na potrzeby demonstracji
PROJECTS
project_id;cost;votes;name;category;target
1;9000;5;Wspólny namiot i ławki na imprezy;spotkania;wszyscy
2;14500;8;Letnia szkoła piłki;sport;dzieci
3;6200;3;Warsztaty śpiewu dla seniorów;kultura;seniorzy
4;12000;4;Monitoring karmników i budek;środowisko;wszyscy
5;4800;3;Wieczory autorskie w bibliotece;kultura;dorośli
6;18000;8;Turniej rycerski;kultura;młodzież
7;5500;3;Gimnastyka po operacji;zdrowie;dorośli
VOTES
voter_id;vote
1;2,6
2;2,6
3;2,6,1
4;2,6
5;6,1
6;2,6
7;2,6
8;2,6
9;2,1
10;3,5
11;3,5,7
12;3,7
13;4,1
14;4,1
15;4,5
16;4,7
