-- Who passes a quote on, and in whose words it is told. What was kept before has none until its document is analysed again.
alter table quotes
    add column context jsonb not null default '{}';

comment on column quotes.context is 'via: name and passage of who passes the words on; inside: first passage of the quote in which this one is told';
