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
1;9000;7;Wspólny namiot i ławki na imprezy;spotkania;wszyscy
2;14500;6;Letnia szkoła piłki;sport;dzieci
3;6200;6;Warsztaty śpiewu dla seniorów;kultura;seniorzy
4;12000;5;Monitoring karmników i budek;środowisko;wszyscy
5;4800;4;Wieczory autorskie w bibliotece;kultura;dorośli
6;18000;6;Turniej rycerski;kultura;młodzież
7;5500;4;Gimnastyka po operacji;zdrowie;dorośli
VOTES
voter_id;vote
1;1,2,6
2;1,3,5
3;2,6
4;3,7
5;1,4
6;2,6
7;1,3,7
8;4,5
9;2,6,1
10;3,4
11;6,2
12;5,3,7
13;1,4
14;2,6
15;3,5,7
16;1,4
