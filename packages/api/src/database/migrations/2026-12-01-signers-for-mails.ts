import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'
import { currentSchema } from './row-level-security/current-schema.ts'
import { ownersFunction } from './row-level-security/reach-functions.ts'

/**
 * Who signs a report is one rule, for the page that is signed on and for the mails that ask for it: what is due by itself,
 * and whoever follows the mails, learn of it as the page does, for a day that they say.
 */
export const signersForMails: Migration = {
  async up(db) {
    const schema = await currentSchema(db)
    for (const statement of [signingAppointments(schema), ...replaced, ...appointedSigners])
      await sql.raw(statement).execute(db)
  },
}

const signingAppointments = (schema: string) => `
  create function hms_signing_appointments(of_report integer, on_day date)
    returns table (person_id text, name jsonb, role text, unit_code text, area_code text, campus text, acting boolean, away boolean)
    language plpgsql stable ${ownersFunction(schema)} as $$
    begin
      if not hms_as_owner() and current_setting('role') <> 'hms_system' and not (
        hms_doing('report.read', 'report.sign', 'report.appointSigner', 'report.submit', 'report.letThrough', 'report.reopen',
          'mail.read')
        and (hms_reaches_institution() or of_report in (select hms_reached_reports()))
      ) then
        return;
      end if;
      return query
        with recursive own as (
          select unit.campaign_id, unit.code, unit.parent_code, unit.campus
          from report join campaign_unit as unit on unit.campaign_id = report.campaign_id and unit.code = report.unit_code
          where report.id = of_report
        ), path as (
          select * from own
          union all
          select above.campaign_id, above.code, above.parent_code, above.campus
          from path join campaign_unit as above on above.campaign_id = path.campaign_id and above.code = path.parent_code
        )
        select a.person_id, person.name, a.role, a.unit_code::text, a.area_code::text, a.campus, a.acting,
          exists (
            select from absence where absence.person_id = a.person_id
              and on_day between absence.valid_from and coalesce(absence.valid_to, 'infinity')
          )
        from appointment as a join person on person.id = a.person_id
        where on_day between a.valid_from and coalesce(a.valid_to, 'infinity') and person.erased_at is null and (
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
    end $$`

const replaced = [
  `drop function hms_signing_appointments(integer)`,
  `alter function hms_signing_appointments(integer, date) rows 10`,
  `revoke execute on function hms_signing_appointments(integer, date) from public`,
  `grant execute on function hms_signing_appointments(integer, date) to hms_app, hms_system`,
]

const appointedSigners = [
  `grant select on report_signer to hms_system`,
  `create policy system_select on report_signer for select to hms_system using (true)`,
  `create policy app_select_for_mail on report_signer for select to hms_app
    using ((select hms_doing('mail.read', 'mail.retry')) and (select hms_reaches_institution()))`,
]
