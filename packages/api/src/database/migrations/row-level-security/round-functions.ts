import { ownersFunction } from './reach-functions.ts'

/** What policies and procedures of rooms and rounds ask the owner of the tables. */
export function roundFunctions(schema: string): readonly string[] {
  const asOwner = ownersFunction(schema)
  return [
    // The names of those who are responsible for rooms that one sees.
    `create function hms_responsible_for_rooms(of_rooms integer[])
      returns table (id text, name jsonb) language plpgsql stable ${asOwner} as $$
    begin
      if not (hms_as_owner() or hms_doing('rooms.read', 'rooms.change')) then
        return;
      end if;
      return query
        select distinct person.id, person.name from room join person on person.id = room.responsible
        where room.id = any (of_rooms)
          and (hms_as_owner() or hms_reaches_institution() or room.unit_code in (select hms_reached_units()));
    end $$`,

    // The names that stand in a round that one sees: who takes part, entered, signed or is to see to something.
    `create function hms_names_in_round(of_round integer)
      returns table (id text, name jsonb) language plpgsql stable ${asOwner} as $$
    begin
      if not exists (
        select from safety_round where safety_round.id = of_round and (hms_as_owner() or (
          hms_doing('rounds.read', 'rounds.plan', 'rounds.walk', 'rounds.sign', 'rounds.reopen')
          and (hms_reaches_institution() or safety_round.unit_code in (select hms_reached_units()))
        ))
      ) then
        return;
      end if;
      return query
        select person.id, person.name from person where person.id in (
          select planned_by from safety_round where safety_round.id = of_round
          union select person_id from round_participant where round_id = of_round
          union select entered_by from round_result where round_id = of_round
          union select value ->> 'personId' from round_result
            where round_id = of_round and jsonb_typeof(value) = 'object' and value ? 'personId'
          union select signed_by from round_signature where round_id = of_round
        );
    end $$`,

    // Who has a role by which a round is signed, today: for whoever reaches it, and of absences only that there is one.
    `create function hms_round_signing_appointments(of_round integer)
      returns table (person_id text, name jsonb, role text, unit_code text, area_code text, campus text, acting boolean, away boolean)
      language plpgsql stable ${asOwner} as $$
    begin
      if not hms_as_owner() and not exists (
        select from safety_round where safety_round.id = of_round
          and hms_doing('rounds.read', 'rounds.sign', 'rounds.walk')
          and (hms_reaches_institution() or safety_round.unit_code in (select hms_reached_units()))
      ) then
        return;
      end if;
      return query
        with recursive own as (
          select unit.code, unit.parent_code, unit.campus
          from safety_round join unit on unit.code = safety_round.unit_code where safety_round.id = of_round
        ), path as (
          select * from own
          union all
          select above.code, above.parent_code, above.campus
          from path join unit as above on above.code = path.parent_code
        )
        select a.person_id, person.name, a.role, a.unit_code::text, a.area_code::text, a.campus, a.acting,
          exists (
            select from absence where absence.person_id = a.person_id
              and hms_day() between absence.valid_from and coalesce(absence.valid_to, 'infinity')
          )
        from appointment as a join person on person.id = a.person_id
        where hms_day() between a.valid_from and coalesce(a.valid_to, 'infinity') and person.erased_at is null and (
          a.role in ('lineManager', 'safetyRepresentative', 'deputySafetyRepresentative') and (
            a.unit_code in (select own.code from own)
            or a.area_code in (select au.area_code from safety_area_unit as au where au.unit_code in (select own.code from own))
          )
          or a.role = 'localChiefSafetyRepresentative' and (
            a.unit_code in (select path.code from path) or a.campus in (select own.campus from own)
            or a.area_code in (select au.area_code from safety_area_unit as au where au.unit_code in (select own.code from own))
          )
          or a.role = 'chiefSafetyRepresentative'
        )
        order by a.id;
    end $$`,

    // The rooms of the whole register by building and code: whoever adds one must know which are taken.
    `create function hms_room_taken(of_building text, of_code text, but_not integer) returns boolean language plpgsql stable ${asOwner} as $$
    begin
      return hms_known() and exists (
        select from room where lower(building) = lower(of_building) and lower(code) = lower(of_code)
          and removed_at is null and id is distinct from but_not
      );
    end $$`,
    // Whom a file of rooms can name.
    `create function hms_principal_names() returns table (principal_name text, id text) language plpgsql stable ${asOwner} as $$
    begin
      if hms_as_owner() or hms_doing('rooms.import') and hms_reaches_institution() then
        return query select person.principal_name, person.id from person
          where person.principal_name is not null and person.erased_at is null;
      end if;
    end $$`,
    ...[
      'hms_principal_names()',
      'hms_responsible_for_rooms(integer[])',
      'hms_names_in_round(integer)',
      'hms_round_signing_appointments(integer)',
      'hms_room_taken(text, text, integer)',
    ].flatMap((routine) => [
      `revoke execute on function ${routine} from public`,
      `grant execute on function ${routine} to hms_app`,
    ]),
    `alter function hms_round_signing_appointments(integer) rows 10`,
  ]
}
