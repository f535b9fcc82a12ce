import { ownersFunction } from './reach-functions.ts'

/** What procedures of incidents ask the owner of the tables. */
export function incidentFunctions(schema: string): readonly string[] {
  const asOwner = ownersFunction(schema)
  const reached = (unit: string) =>
    `(hms_as_owner() or hms_reaches_institution() or ${unit} in (select hms_reached_units()))`
  return [
    // Who reported a case that one reaches: never of one who wished to be unknown to the unit.
    `create function hms_reporter_of(of_incident integer) returns jsonb language plpgsql stable ${asOwner} as $$
    begin
      return (
        select person.name
        from incident join incident_reporter on incident_id = incident.id join person on person.id = person_id
        where incident.id = of_incident and not wants_anonymity
          and hms_doing('incidents.read', 'incidents.handle') and ${reached('incident.unit_code')}
      );
    end $$`,

    // The names of those who did something with a case that one reaches, or have a measure from it; reporting it is nothing
    // of that.
    `create function hms_names_in_incident(of_incident integer)
      returns table (id text, name jsonb) language plpgsql stable ${asOwner} as $$
    begin
      if not exists (
        select from incident where incident.id = of_incident and ${reached('incident.unit_code')}
          and (hms_as_owner() or hms_doing('incidents.read', 'incidents.handle'))
      ) then
        return;
      end if;
      return query
        select person.id, person.name from person where person.id in (
          select by_person from incident_event where incident_id = of_incident
          union select done_by from incident_notice where incident_id = of_incident
          union select owner_person from measure join incident_measure on measure_id = measure.id
            where incident_id = of_incident and measure.unit_code = (
              select unit_code from incident where incident.id = of_incident
            )
        );
    end $$`,

    // The names of those who raised, answered, stopped and lifted something in a unit that one reaches.
    `create function hms_names_in_concerns(of_unit text)
      returns table (id text, name jsonb) language plpgsql stable ${asOwner} as $$
    begin
      if not (hms_as_owner() or hms_doing('concerns.read') and ${reached('of_unit')}) then
        return;
      end if;
      return query
        select person.id, person.name from person where person.id in (
          select raised_by from concern where unit_code = of_unit
          union select answered_by from concern where unit_code = of_unit
          union select stopped_by from work_stop where unit_code = of_unit
          union select lifted_by from work_stop where unit_code = of_unit
        );
    end $$`,

    // Gives a case that one handles to another unit: from then on one sees it no more.
    `create function hms_transfer_incident(of_incident integer, to_unit text, at_time timestamptz) returns boolean
      language plpgsql volatile ${asOwner} as $$
    begin
      update incident set unit_code = to_unit, state = 'transferred', deadline = null, changed_at = at_time,
        arrived_on = (at_time at time zone 'Europe/Oslo')::date
      where id = of_incident and state in ('received', 'transferred', 'accepted')
        and hms_doing('incidents.handle') and ${reached('incident.unit_code')};
      return found;
    end $$`,

    // How many cases a unit and all below it got since a day, whatever they are about: for a safety round of the unit.
    `create function hms_incidents_since(of_unit text, since date)
      returns table (type text, reported integer, still_open integer) language plpgsql stable ${asOwner} as $$
    begin
      if not (hms_as_owner() or ${reached('of_unit')}) then
        return;
      end if;
      return query
        with recursive below as (
          select unit.code from unit where unit.code = of_unit
          union all
          select unit.code from below join unit on unit.parent_code = below.code
        )
        select incident.type, count(*)::integer,
          (count(*) filter (where incident.state not in ('closed', 'rejected')))::integer
        from incident where incident.unit_code in (select code from below)
          and (reported_at at time zone 'Europe/Oslo')::date >= since
        group by incident.type order by incident.type;
    end $$`,
    ...[
      'hms_reporter_of(integer)',
      'hms_names_in_incident(integer)',
      'hms_names_in_concerns(text)',
      'hms_transfer_incident(integer, text, timestamptz)',
      'hms_incidents_since(text, date)',
    ].flatMap((routine) => [
      `revoke execute on function ${routine} from public`,
      `grant execute on function ${routine} to hms_app`,
    ]),
  ]
}
