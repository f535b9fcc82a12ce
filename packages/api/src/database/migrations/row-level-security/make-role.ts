/**
 * Makes a role that the system works as, which owns nothing and passes by no policy. Roles belong to the server, not to
 * the database: it can be there already, and several databases can make it at the same time.
 */
export function makeRole(name: 'hms_app' | 'hms_system'): string {
  return `do $$
begin
  if not exists (select from pg_roles where rolname = '${name}') then
    begin
      create role ${name} nologin;
    exception
      when duplicate_object or unique_violation then null;
      when insufficient_privilege then
        raise exception using message = format('The role ${name} is missing, and %I may not make it. '
          'Let whoever administers the database run: create role ${name} nologin; grant ${name} to %I;',
          session_user, session_user);
    end;
  end if;
  if exists (select from pg_roles where rolname = '${name}' and (rolsuper or rolbypassrls)) then
    raise exception 'The role ${name} passes by row-level security. '
      'Let whoever administers the database run: alter role ${name} nosuperuser nobypassrls;';
  end if;
  if not pg_has_role(session_user, '${name}', 'member') then
    begin
      execute format('grant ${name} to %I', session_user);
    exception when insufficient_privilege then
      raise exception using message = format('%I may not work as the role ${name}. '
        'Let whoever administers the database run: grant ${name} to %I;', session_user, session_user);
    end;
  end if;
  -- Who made a role administers it, but needs more to work as it (PostgreSQL 16 and later).
  begin
    set local role ${name};
    reset role;
  exception when insufficient_privilege then
    execute format('grant ${name} to %I', session_user);
  end;
  if not has_schema_privilege('${name}', current_schema(), 'usage') then
    execute format('grant usage on schema %I to ${name}', current_schema());
  end if;
end $$`
}
