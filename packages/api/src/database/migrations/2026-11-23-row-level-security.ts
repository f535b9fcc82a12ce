import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'
import { currentSchema } from './row-level-security/current-schema.ts'
import { makeRole } from './row-level-security/make-role.ts'
import { ownersAnswers } from './row-level-security/owners-answers.ts'
import { policies } from './row-level-security/policies.ts'
import { reachFunctions } from './row-level-security/reach-functions.ts'

/**
 * The database decides by itself who sees which row. The API works as the role `hms_app`, which owns nothing, and says
 * in each transaction for whom and for which action (`hms.person`, `hms.action`, `hms.day`); what that reaches follows
 * from the appointments and from `policy_grant`. Without them it sees nothing. The owner of the tables sees all.
 */
export const rowLevelSecurity: Migration = {
  async up(db) {
    const schema = await currentSchema(db)
    for (const statement of [
      makeRole('hms_app'),
      ...reachFunctions(schema),
      ...ownersAnswers(schema),
      ...policies(),
      ...rights,
    ]) {
      await sql.raw(statement).execute(db)
    }
  },
}

/** What the application can do at all, before the policies say with which rows. */
const rights = [
  `grant select on unit, campaign, campaign_unit, baseline, baseline_count, setting, safety_area, safety_area_unit,
    person, appointment, absence, session, report, answer, answer_history, submission, submission_answer,
    report_standing, audit_event, audit_content, audit_origin to hms_app`,
  `grant insert on person, appointment, absence, safety_area, safety_area_unit,
    answer, answer_history, submission, submission_answer, audit_event, audit_content, audit_origin to hms_app`,
  `grant update on person, appointment, absence, safety_area, answer to hms_app`,
  `grant update (state) on report to hms_app`,
  `grant update (replaced_at) on submission to hms_app`,
  // Who may work as the application, may ask what its policies ask.
  `do $$
  declare
    routine regprocedure;
  begin
    for routine in
      select oid from pg_proc where pronamespace = current_schema()::regnamespace and (proname like 'hms\\_%' or proname = 'audit_head')
    loop
      execute format('revoke execute on function %s from public', routine);
      execute format('grant execute on function %s to hms_app', routine);
    end loop;
  end $$`,
  `grant delete on appointment, absence, safety_area, safety_area_unit, session, answer, submission_answer to hms_app`,
]
