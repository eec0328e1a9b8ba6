-- What db-scheduler keeps of what is to be done; see its README.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

create table jobs (
    id          uuid primary key,
    kind        text        not null check (kind in ('document', 'import')),
    state       text        not null
        check (state in ('receiving', 'queued', 'running', 'succeeded', 'failed', 'cancelled')),
    actor       text        not null,
    lines       integer     not null default 0,
    kept        integer     not null default 0,
    known       integer     not null default 0,
    failed      integer     not null default 0,
    attempts    integer     not null default 0,
    document_id uuid,
    problem     jsonb,
    created_at  timestamptz not null,
    started_at  timestamptz,
    finished_at timestamptz
);

comment on column jobs.state is 'receiving: its lines are coming in; nothing was promised yet';
comment on column jobs.document_id is 'what the job has made, if it makes one document; not tied to it: documents may be deleted';

create index jobs_in_progress on jobs (created_at) where finished_at is null;
create index jobs_finished on jobs (finished_at) where finished_at is not null;

create table job_lines (
    job_id  uuid    not null references jobs on delete cascade,
    line    integer not null check (line >= 1),
    body    bytea,
    cut     boolean not null default false,
    outcome jsonb,
    primary key (job_id, line)
);

comment on column job_lines.body is 'as it came, until there is an outcome';
comment on column job_lines.cut is 'whether the line was longer than allowed; its beginning is not kept';

create index job_lines_waiting on job_lines (job_id, line) where outcome is null;

create table idempotency_keys (
    actor         text        not null,
    scope         text        not null,
    key           text        not null,
    fingerprint   text        not null,
    claim         uuid        not null,
    claimed_until timestamptz not null,
    status        integer,
    headers       jsonb,
    body          bytea,
    expires_at    timestamptz not null,
    primary key (actor, scope, key)
);

comment on column idempotency_keys.scope is 'method and path';
comment on column idempotency_keys.fingerprint is 'SHA-256 of what was sent: another request must not get this one''s answer';
comment on column idempotency_keys.claim is 'who is at it; while status is null, until claimed_until';

create index idempotency_keys_expired on idempotency_keys (expires_at);
